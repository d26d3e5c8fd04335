"""What each language hedges, denies or tells as another's is so in every other."""

from __future__ import annotations

import re

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.crediting import attribution_dropped
from factsheet.text.judging.wording import hedge_added, hedge_dropped, negation_added, negation_dropped

# What each language says of three things: in brackets, the words that hedge, deny or tell who says so | those without.
SAID = {
    "en": (
        "The new Arvo engine [probably has|has] 12 cylinders.",
        "Bela [did not answer|answered] a question from Arvo.",
        "[The agency Reuters reported that |]Bela bought Arvo in 1998.",
    ),
    "fr": (
        "Le nouveau moteur Arvo [compte probablement|compte] 12 cylindres.",
        "Bela [n'a pas répondu|a répondu] à une question d'Arvo.",
        "[L'agence Reuters a rapporté que |]Bela a acheté Arvo en 1998.",
    ),
    "ar": (
        "[من المرجح أن محرك|محرك] Arvo الجديد يضم 12 أسطوانة.",
        "[لم ترد Bela|ردت Bela] على سؤال من شركة Arvo.",
        "[ذكرت وكالة رويترز أن |]شركة Bela اشترت Arvo عام 1998.",
    ),
    "bg": (
        "Новият двигател Arvo [вероятно има|има] 12 цилиндъра.",
        "Bela [не отговори|отговори] на въпрос на Arvo.",
        "[Агенция Reuters съобщи, че |]Bela е купила Arvo през 1998 г.",
    ),
    "el": (
        "Ο νέος κινητήρας Arvo [έχει πιθανότατα|έχει] 12 κυλίνδρους.",
        "Η Bela [δεν απάντησε|απάντησε] σε ερώτηση της Arvo.",
        "[Το πρακτορείο Reuters μετέδωσε ότι |]η Bela αγόρασε την Arvo το 1998.",
    ),
    "et": (
        "Uuel Arvo mootoril [on tõenäoliselt|on] 12 silindrit.",
        "Bela [ei vastanud|vastas] Arvo küsimusele.",
        "[Uudisteagentuur Reuters teatas, et |]Bela ostis Arvo 1998. aastal.",
    ),
    "eu": (
        "Arvo motor berriak, [seguruenik, 12|12] zilindro ditu.",
        "Bela enpresak [ez dio erantzun|erantzun dio] Arvoren galdera bati.",
        "[Reuters agentziak jakinarazi du |]Bela enpresak Arvo erosi zuela 1998an.",
    ),
    "fa": (
        "موتور جدید Arvo [احتمالا ۱۲|۱۲] سیلندر دارد.",
        "شرکت Bela به پرسش Arvo [پاسخ نداد|پاسخ داد].",
        "[خبرگزاری رویترز گزارش داد که |]شرکت Bela در سال ۱۹۹۸ Arvo را خرید.",
    ),
    "fi": (
        "Uudessa Arvo-moottorissa [on todennäköisesti|on] 12 sylinteriä.",
        "Bela [ei vastannut|vastasi] Arvon kysymykseen.",
        "[Uutistoimisto Reuters kertoi, että |]Bela osti Arvon vuonna 1998.",
    ),
    "gl": (
        "O novo motor Arvo [ten probablemente|ten] 12 cilindros.",
        "Bela [non respondeu|respondeu] a unha pregunta de Arvo.",
        "[A axencia Reuters informou de que |]Bela mercou Arvo en 1998.",
    ),
    "he": (
        "למנוע החדש של Arvo יש [ככל הנראה 12|12] צילינדרים.",
        "חברת Bela [לא השיבה|השיבה] לשאלה של Arvo.",
        "[סוכנות רויטרס דיווחה כי |]חברת Bela קנתה את Arvo בשנת 1998.",
    ),
    "hr": (
        "Novi motor Arvo [vjerojatno ima|ima] 12 cilindara.",
        "Bela [nije odgovorila|odgovorila je] na pitanje tvrtke Arvo.",
        "[Agencija Reuters izvijestila je da je |]Bela kupila Arvo 1998.",
    ),
    "hu": (
        "Az új Arvo motornak [valószínűleg 12|12] hengere van.",
        "A Bela [nem válaszolt|válaszolt] az Arvo kérdésére.",
        "[A Reuters hírügynökség azt jelentette, hogy |]a Bela 1998-ban vette meg az Arvót.",
    ),
    "id": (
        "Mesin baru Arvo [mungkin memiliki|memiliki] 12 silinder.",
        "Bela [tidak menjawab|menjawab] pertanyaan dari Arvo.",
        "[Kantor berita Reuters melaporkan bahwa |]Bela membeli Arvo pada 1998.",
    ),
    "ko": (
        "새 Arvo 엔진은 [아마 실린더가|실린더가] 12개이다.",
        "Bela는 Arvo의 질문에 [답하지 않았다|답했다].",
        "[로이터 통신에 따르면 |]Bela는 1998년에 Arvo를 사들였다.",
    ),
    "lt": (
        "Naujasis „Arvo“ variklis [tikriausiai turi|turi] 12 cilindrų.",
        "„Bela“ į „Arvo“ klausimą [neatsakė|atsakė].",
        "[Agentūra „Reuters“ pranešė, kad |]„Bela“ nusipirko „Arvo“ 1998 metais.",
    ),
    "lv": (
        "Jaunajam Arvo dzinējam [visticamāk ir|ir] 12 cilindri.",
        "Bela uz Arvo jautājumu [neatbildēja|atbildēja].",
        "[Aģentūra Reuters ziņoja, ka |]Bela nopirka Arvo 1998. gadā.",
    ),
    "sk": (
        "Nový motor Arvo [má pravdepodobne|má] 12 valcov.",
        "Bela na otázku firmy Arvo [neodpovedala|odpovedala].",
        "[Agentúra Reuters informovala, že |]Bela kúpila Arvo v roku 1998.",
    ),
    "sl": (
        "Novi motor Arvo [ima verjetno|ima] 12 valjev.",
        "Bela na vprašanje podjetja Arvo [ni odgovorila|je odgovorila].",
        "[Agencija Reuters je poročala, da je |]Bela kupila Arvo leta 1998.",
    ),
    "tr": (
        "Yeni Arvo motorunda [muhtemelen 12|12] silindir var.",
        "Bela, Arvo'nun sorusuna [yanıt vermedi|yanıt verdi].",
        "[Reuters ajansına göre |]Bela 1998'de Arvo'yu satın aldı.",
    ),
    "uk": (
        "Новий двигун Arvo, [ймовірно, має|має] 12 циліндрів.",
        "Bela [не відповіла|відповіла] на запитання Arvo.",
        "[Агентство Reuters повідомило, що |]Bela купила Arvo у 1998 році.",
    ),
    "vi": (
        "Động cơ Arvo mới [có lẽ có|có] 12 xi-lanh.",
        "Bela [không trả lời|đã trả lời] câu hỏi của Arvo.",
        "[Hãng tin Reuters đưa tin |]Bela đã mua Arvo năm 1998.",
    ),
    "zh": (
        "新的 Arvo 发动机[可能有|有] 12 个气缸。",
        "Bela [没有回答|回答了] Arvo 的问题。",
        "[据路透社报道，|]Bela 于1998年收购了 Arvo。",
    ),
    "ja": (
        "新型の Arvo エンジンは[おそらく|]12気筒である。",
        "Bela は Arvo の質問に[答えなかった|答えた]。",
        "[ロイター通信によると、|]Bela は1998年に Arvo を買収した。",
    ),
    "hi": (
        "नए Arvo इंजन में [शायद 12|12] सिलेंडर हैं।",
        "Bela ने Arvo के सवाल का [जवाब नहीं दिया|जवाब दिया]।",
        "[समाचार एजेंसी रॉयटर्स के मुताबिक |]Bela ने 1998 में Arvo को खरीदा।",
    ),
    "th": (
        "เครื่องยนต์ Arvo ใหม่[อาจมี|มี] 12 สูบ",
        "Bela [ไม่ตอบ|ตอบ]คำถามของ Arvo",
        "[สำนักข่าวรอยเตอร์รายงานว่า |]Bela ซื้อ Arvo ในปี 1998",
    ),
}
CHOICE = re.compile(r"\[(.*?)\|(.*?)\]")
ACROSS = [(language, other) for language in SAID for other in ("en", "fr", language)]


@pytest.mark.parametrize(("of", "upon"), ACROSS)
def test_what_is_hedged_denied_or_told_in_one_language_is_so_in_another(of: str, upon: str) -> None:
    """In either direction, and where the words are missing on one side they are missed."""
    for (ours, theirs), dropped, added in zip(
        zip(SAID[of], SAID[upon], strict=True),
        (hedge_dropped, negation_dropped, attribution_dropped),
        (hedge_added, negation_added, None),
        strict=True,
    ):
        full, bare = (read_cues(CHOICE.sub(rf"\{n}", ours), of) for n in (1, 2))
        other_full, other_bare = (read_cues(CHOICE.sub(rf"\{n}", theirs), upon) for n in (1, 2))
        for judge in (dropped, added) if added else (dropped,):
            assert judge(full, [other_full]) is None
            assert judge(other_full, [full]) is None
            assert judge(bare, [other_bare]) is None
        assert dropped(bare, [other_full]) is not None
        assert dropped(other_bare, [full]) is not None
        assert added is None or added(full, [other_bare]) is not None
