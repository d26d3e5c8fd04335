import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "minutes", "bound"),
    [
        ("en", "at 8 p.m.", 1200, "exact"),
        ("en", "8:05", 485, "exact"),
        ("en", "around 10:15", 615, "approx"),
        ("fr", "vers 4 h du matin", 240, "approx"),
        ("de", "gegen 4:00 Uhr", 240, "approx"),
        ("en", "half past eight in the evening", 1230, "exact"),
        ("de", "gegen halb neun", 510, "approx"),
        ("nl", "rond half negen 's avonds", 1230, "approx"),
        ("nl", "kort na 03.30 uur", 210, "exact"),
        ("tr", "saat 15.30 sıralarında", 930, "exact"),
        ("he", "בשעה 6.40 בבוקר", 400, "exact"),
        ("he", "בסביבות 9 בערב", 1260, "approx"),
        ("hi", "शाम 6 बजे", 1080, "exact"),
        ("ja", "午後3時20分ごろ", 920, "approx"),
        ("zh", "15：20左右", 920, "approx"),
        ("el", "κατά τις 15:20", 920, "approx"),
        ("zh", "下午3时20分", 920, "exact"),
        ("ar", "حوالي الساعة 15:20 بتوقيت لندن", 920, "approx"),
        ("ko", "오후 3시 20분쯤", 920, "approx"),
        ("en", "noon at 12:00 pm", 720, "exact"),
    ],
)
def test_a_time_counts_minutes_since_midnight(language: str, text: str, minutes: int, bound: str) -> None:
    (found,) = (quantity for quantity in read(text, language).quantities if quantity.form == "clock")
    assert minutes == found.value
    assert bound == found.bound


@pytest.mark.parametrize(
    ("language", "text"), [("nl", "3,5 uur"), ("ja", "3時間"), ("de", "halb so groß"), ("nl", "half jaar")]
)
def test_hours_that_pass_and_other_halves_are_no_time(language: str, text: str) -> None:
    assert "clock" not in [quantity.form for quantity in read(text, language).quantities]


@pytest.mark.parametrize("text", ["8 hours", "27:37", "8:75", "3.25 metres"])
def test_what_no_clock_shows_is_no_time(text: str) -> None:
    assert "clock" not in [quantity.form for quantity in read(text, "en").quantities]


@pytest.mark.parametrize(
    ("language", "text"), [("ja", "20分後"), ("ja", "約20分遅れて"), ("zh", "迟到20分"), ("ko", "20분 후")]
)
def test_minutes_alone_are_no_time_of_the_day(language: str, text: str) -> None:
    assert ["amount"] == [one.form for one in read(text, language).quantities]


@pytest.mark.parametrize(("language", "text"), [("ja", "15時20分に"), ("zh", "15点20分"), ("ko", "15시 20분")])
def test_behind_an_hour_they_are(language: str, text: str) -> None:
    assert [(one.form, str(one.value)) for one in read(text, language).quantities] == [("clock", "920")]


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("pl", "o 19.30 rusza", 1170),
        ("pl", "o 7 wieczorem", 1140),
        ("cs", "v 19.30 začíná", 1170),
        ("cs", "v 7 ráno", 420),
        ("hr", "u 19.30 kreće", 1170),
        ("hr", "u 7 navečer", 1140),
        ("sl", "ob 19.30 se začne", 1170),
        ("sl", "ob 7. uri", 420),
        ("sk", "o 2. hodine popoludní", 840),
        ("bg", "в 7 сутринта", 420),
    ],
)
def test_slavic_times_need_no_word_for_the_hour(language: str, text: str, minutes: int) -> None:
    assert [(minutes, "clock")] == [(int(one.value or 0), one.units[0]) for one in read(text, language).quantities]


def test_a_price_with_a_point_is_no_time() -> None:
    assert [("PLN",)] == [one.units for one in read("podrożał o 2.50 zł", "pl").quantities]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "A loja abre às quatro da tarde."),
        ("es", "La tienda abre a las cuatro de la tarde."),
        ("it", "Il negozio apre alle quattro del pomeriggio."),
        ("ro", "Magazinul se deschide la ora patru după-amiaza."),
    ],
)
def test_an_hour_in_words_needs_its_half_of_the_day(language: str, text: str) -> None:
    assert [16 * 60] == [one.value for one in read(text, language).quantities]


def test_without_a_word_before_it_a_number_is_no_hour() -> None:
    assert [4] == [one.value for one in read("Vendeu quatro da tarde.", "pt").quantities]


@pytest.mark.parametrize(("text", "unit"), [("за 3 дня до отъезда", "day"), ("в 3 часа дня", "clock")])
def test_days_are_counted_by_the_word_for_the_afternoon(text: str, unit: str) -> None:
    assert [(unit,)] == [found.units for found in read(text, "ru").quantities]


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("ko", "오전 9시 3분께", 543), ("ko", "오후 9시 반", 1290), ("ja", "午前9時3分ごろ", 543),
        ("ja", "午後9時半", 1290), ("zh", "上午9时3分", 543), ("zh", "下午两点半", 870), ("vi", "lúc 21h30", 1290),
        ("vi", "lúc 9 giờ 30 tối", 1290),
        ("th", "เวลา 14.30 น.", 870), ("ru", "в 5 часов 40 минут", 340), ("uk", "о 5 годині 40 хвилин", 340),
    ],
)  # fmt: skip
def test_minutes_and_halves_behind_the_word_for_the_hour(language: str, text: str, minutes: int) -> None:
    (found,) = read(text, language).quantities
    assert ("clock",) == found.units
    assert minutes == found.value


@pytest.mark.parametrize(("language", "text"), [("vi", "9 giờ 30 phút"), ("ja", "3時間半")])
def test_hours_and_minutes_that_nothing_leads_to_are_a_length(language: str, text: str) -> None:
    (found,) = read(text, language).quantities
    assert ("hour",) == found.units


@pytest.mark.parametrize(("language", "text"), [("ko", "두 가지로 구분합니다"), ("zh", "四分音符")])
def test_a_numeral_before_minutes_is_no_hour(language: str, text: str) -> None:
    assert () == tuple(one for one in read(text, language).quantities if one.units == ("clock",))


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("zh-Hant", "晚間8時", 1200), ("zh", "早8时", 480), ("ja", "夜7時", 1140), ("ja", "朝8時", 480),
        ("ko", "저녁 7시", 1140), ("ko", "아침 8시", 480), ("ur", "شام 8 بجے", 1200), ("fa", "ساعت ۸ شب", 1200),
        ("hi", "रात 8 बजे", 1200), ("bn", "রাত ৮টায়", 1200), ("ta", "காலை 8 மணிக்கு", 480), ("ka", "19:00 საათზე", 1140),
    ],
)  # fmt: skip
def test_what_stands_before_an_hour_tells_its_half_of_the_day(language: str, text: str, minutes: int) -> None:
    (found,) = read(text, language).quantities
    assert ("clock",) == found.units
    assert minutes == found.value
