"""Nodes of a YAML file go in; typed values come out, and a finding with its place for everything that is amiss.

A kind reads one node. It gives None, having reported why, where the node does not fit; reading goes on, so one run
reports every problem of a file.
"""
