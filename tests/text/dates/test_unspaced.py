import pytest

from factsheet.text.quantities.reading import read
from tests.growing import in_proportion


@pytest.mark.parametrize(
    ("language", "text", "side", "part"),
    [
        ("ja", "工場は2019年から稼働している。", "from", ""),
        ("ja", "トンネルは2027年末までに開通する。", "by", "late"),
        ("ja", "トンネルは27年度末までに開通する。", "by", "late"),
        ("ja", "トンネルは2027年度末までに開通する。", "by", "late"),
        ("ja", "公園は2018年の秋に開園した。", "", "autumn"),
        ("ja", "会社は1998年10月に移転した。", "", ""),
        ("zh", "该厂自2019年以来一直运转。", "since", ""),
        ("zh", "隧道将于2027年底前通车。", "before", "late"),
        ("zh", "工程在五月份的上半月完成。", "", "first-half"),
        ("zh", "磨坊建于18世纪后叶。", "", "late"),
        ("ja", "橋は1990年代初期に架けられた。", "", "early"),
        ("ja", "2024年初の優勝だ。", "", "?"),
        ("ja", "2024年の初公演だった。", "", "?"),
        ("ko", "1970년대 말기의 건물", "", "late"),
        ("zh", "他于2019年前往北京。", "?", ""),
        ("zh", "他2024年春节回家。", "", "?"),
        ("ko", "2027년 5월 3일 전기차 공장을 열었다.", "", "?"),
        ("ko", "터널은 2027년 말까지 개통된다.", "until", "late"),
        ("th", "โรงสีปิดก่อนปี พ.ศ. 2464", "before", ""),
        ("th", "โรงสีเปิดตั้งแต่ต้นปี 2562", "since", "early"),
        ("th", "ไตรมาสที่ 2 ของปี 2562", "", "second-quarter"),
        ("th", "ถนนเปิดหลังวันที่ 5 พฤษภาคม 2564", "after", ""),
        ("ko", "5월 3일 이후에 투표하세요.", "after", ""),
        ("ko", "2024년 상반기 매출", "", "first-half"),
    ],
)
def test_what_is_written_beside_a_date_is_said_of_it(language: str, text: str, side: str, part: str) -> None:
    assert [(side, part)] == [(date.side, date.part) for date in read(text, language).dates]


@pytest.mark.parametrize(
    ("language", "text"), [("ja", "路線は2026年まで開通しない。"), ("zh", "该线路2026年之前不会开通。")]
)
def test_a_denial_anywhere_in_the_sentence_leaves_the_side_open(language: str, text: str) -> None:
    assert ["?"] == [date.side for date in read(text, language).dates]


def test_a_denial_of_another_sentence_does_not() -> None:
    assert ["until"] == [date.side for date in read("雨は降らない。2026年まで続く。変わらない。", "ja").dates]


@pytest.mark.parametrize(
    ("language", "piece"), [("zh", "在2024年之前,"), ("ja", "2024年末までに、"), ("th", "ก่อนปี พ.ศ. 2464 ")]
)
def test_many_dates_without_a_full_stop_cost_no_more_than_their_length(language: str, piece: str) -> None:
    in_proportion(lambda size: read(piece * (size // len(piece)), language), 60_000)
