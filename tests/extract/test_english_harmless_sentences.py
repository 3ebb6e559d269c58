"""Sentences and clauses that tell no figure leave time, place, topic and goods of those beside them as they were."""

import pytest

from tests.extract.test_where_it_is_told_of import held


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # What happened once dates nothing behind it.
        (
            "2024-11-05",
            "Exports of Thai Binh reached $2.1 billion in ten months. In March 2009, a bridge to the port was "
            "inaugurated. For the whole year the province aims at exports of «$2.7 billion».",
            "of exports at 2024",
        ),
        (
            "2024-11-05",
            "Ha Nam's budget took in VND9.4 trillion through October. Pham Van Dung joined the office in 1996 as a "
            "clerk. Revenue for the year is forecast at «VND12.1 trillion».",
            "of budget_revenue at 2024",
        ),
        (
            "2023-12-28",
            "Visitors to Lao Cai numbered 7.2 million in 2023. Villagers still tell of the flood of August 2008. "
            "Tourism revenue during the year was «VND22 trillion».",
            "of tourism_revenue at 2023",
        ),
        (
            "2022-09-29",
            "Nam Dinh's industrial output index rose 14.2% in nine months. The weaving village received its royal "
            "charter in 1805. Retail sales for the month came to «VND4.6 trillion».",
            "of retail_sales at 2022-09",
        ),
        (
            "2021-07-02",
            "Long An drew $3.4 billion in the first half. A delegation from Osaka had come in November 2014. By the "
            "end of the year the province hopes to have «$4.5 billion».",
            "at 2021",
        ),
        (
            "2024-10-03",
            "Grain output in Soc Trang was 1.9 million tonnes in nine months. The cathedral was rebuilt after a fire "
            "in 1912. In the period «$1.2 billion» of goods was exported.",
            "of exports at 2024-01-01/P9M",
        ),
        (
            "2020-01-06",
            "The province of Ha Tinh earned VND12.9 trillion for the budget in 2019. The firm set up shop in 2003. "
            "Exports for the whole year fetched «$1.1 billion».",
            "of exports at 2019",
        ),
        (
            "2023-04-04",
            "Hau Giang's GRDP grew 12.7% in the first quarter. Only in 2004 did it become a province of its own. The "
            "year's target is «12%».",
            "at 2023",
        ),
        (
            "2024-04-03",
            "Exports of Thai Binh were the subject of a meeting. In 2022 the province fared badly. Exports that year "
            "were «$1.9 billion».",
            "of exports at 2022",
        ),
        (
            "2022-01-05",
            "Thanh Hoa sold all of its oranges in 2021. Exports for the year were «$5.2 billion».",
            "of exports at 2021",
        ),
        (
            "2025-02-03",
            "Ben Tre looked back on 2024 on Monday. Exports for the whole year were «$1.6 billion».",
            "of exports at 2024",
        ),
        (
            "2024-11-05",
            "Exports of Yen Bai reached $310 million in ten months. The silk road of the highlands had its heyday in "
            "1890. The plan for the whole year asks for «$380 million».",
            "at 2024",
        ),
        (
            "2022-12-30",
            "Bac Lieu's shrimp firms earned $1.1 billion in 2022. Tran Van Lam dug his first pond in May 1999. Output"
            " for the year was «370,000 tonnes».",
            "at 2022",
        ),
        (
            "2023-09-29",
            "The consumer price index of Hoa Binh rose 3.1% on average in nine months. A temple was burnt down in "
            "April 1947. Budget revenue for the month was «VND410 billion».",
            "of budget_revenue at 2023-09",
        ),
        (
            "2024-06-28",
            "In the first half of 2024 Quang Tri drew VND7 trillion. Soldiers from both sides met here in 1973. In "
            "the period its budget collected «VND2.1 trillion».",
            "of budget_revenue at 2024-S1",
        ),
        # Where people met or spoke is no place of figures.
        (
            "2024-05-03",
            "Exports of Quang Nam rose 8%. Nguyen Van Ha spoke at a seminar in Ho Chi Minh City last Friday. Imports "
            "were «$600 million» in April.",
            "of imports in quang-nam",
        ),
        (
            "2024-05-03",
            "Quang Ngai drew 12 projects. The results were presented at an investment conference in Da Nang. Exports "
            "were «$900 million» in four months.",
            "of exports in quang-ngai-pre-2025",
        ),
        (
            "2024-05-03",
            "Ca Mau's shrimp makers were at a food fair in Hanoi. They exported «$300 million» worth of shrimp in "
            "four months.",
            "of exports in ca-mau-pre-2025",
        ),
        (
            "2024-05-03",
            "Exports of Ha Giang reached «$90 million» in four months, Mr Ha told reporters in Hanoi.",
            "of exports in ha-giang",
        ),
        (
            "2024-05-03",
            "Tra Vinh took part in a summit held in Hue in April. Its exports were «$150 million» in the first "
            "quarter.",
            "of exports in tra-vinh",
        ),
        (
            "2024-05-03",
            "Binh Dinh's exports grew by 9%. A congress of furniture makers took place in Binh Duong on Tuesday. "
            "Budget revenue was «VND4.2 trillion» in four months.",
            "of budget_revenue in binh-dinh",
        ),
        (
            "2024-05-03",
            "At a briefing in Hanoi, officials of Ninh Binh said exports reached «$1.1 billion» in four months.",
            "of exports in ninh-binh-pre-2025",
        ),
        (
            "2024-05-03",
            "Kon Tum's coffee went to 25 markets. Growers gathered in Buon Ma Thuot for a festival. Exports were "
            "«$120 million» in the first quarter.",
            "of exports in kon-tum",
        ),
        (
            "2024-05-03",
            "Exports of Quang Nam rose 8%. In Da Nang, exports were «$600 million» in four months.",
            "in da-nang-pre-2025",
        ),
        (
            "2024-05-03",
            "Firms in Hai Phong were busy. They exported goods worth «$9 billion» in four months.",
            "in hai-phong-pre-2025",
        ),
        (
            "2024-05-03",
            "Dak Nong sold $400 million worth of goods abroad in four months. Its leaders briefed journalists in Ho "
            "Chi Minh City on Thursday. Imports were «$110 million».",
            "of imports in dak-nong",
        ),
        (
            "2024-05-03",
            "Phu Yen sent 30 firms to an exhibition in Hanoi. They exported «$55 million» worth of tuna in four "
            "months.",
            "in phu-yen",
        ),
        (
            "2024-05-03",
            "HA NAM - At a forum in Hanoi on Monday, Ha Nam said its exports were up. The province exported «$1.9 "
            "billion» worth of goods in four months.",
            "in ha-nam",
        ),
        (
            "2024-05-03",
            "Vietnam's tuna exports rose in April, exporters said at a meeting in Nha Trang. They were worth «$300 "
            "million» in four months.",
            "in viet-nam",
        ),
        # Who does something is no topic of rates and money; an office named in passing collected nothing.
        (
            "2022-11-05",
            "In ten months Thai Nguyen's industrial index rose 7.4%, with processing up 7.9%. Exporters complain of "
            "dear freight. Mining fell by «5.5%».",
            "of industrial_production_index item mining",
        ),
        (
            "2022-11-05",
            "GRDP of Hau Giang rose by 12.4%. Investors speak of faster procedures. Services gained «9.9%».",
            "of grdp item services",
        ),
        (
            "2022-11-05",
            "Foreign investors registered $420 million in Nghe An in ten months. Exporters hired more people. "
            "Disbursement was «$210 million».",
            "of fdi_disbursed",
        ),
        (
            "2022-11-05",
            "Lang Son is a border province. Customs officers there learn Chinese. Budget revenue reached «VND6.4 "
            "trillion» in ten months.",
            "of budget_revenue item _T",
        ),
        (
            "2022-11-05",
            "Exports of Ninh Thuan rose 12%. Customs have moved into a new building. The State coffers received "
            "«VND3.1 trillion».",
            "of budget_revenue item _T",
        ),
        (
            "2022-11-05",
            "Vietnam's exports were $312 billion in ten months. A port is being built in Can Tho. Imports stood at "
            "«$303 billion».",
            "in viet-nam of imports",
        ),
        (
            "2022-11-05",
            "The budget of Hung Yen took in VND31 trillion in ten months. Firms wait for refunds. Exports earned "
            "«$5.1 billion».",
            "of exports",
        ),
        (
            "2022-11-05",
            "Exports of Thai Nguyen fell. Exporters had a hard year. They earned «$24 billion» in ten months.",
            "of exports",
        ),
        (
            "2022-11-05",
            "The industrial output index of Phu Tho was up 9% in ten months. Workers come from six districts. Water "
            "supply rose by «3.5%».",
            "of industrial_production_index",
        ),
        (
            "2022-11-05",
            "Tien Giang's budget revenue was VND8 trillion in ten months. Exporters asked for cheaper loans. The sum "
            "was «11%» above that of a year before.",
            "of budget_revenue",
        ),
        (
            "2022-11-05",
            "Exports of Quang Tri were $200 million. Customs officials live in dormitories. Local coffers took in "
            "«VND3.6 trillion» in ten months.",
            "of budget_revenue item _T",
        ),
        (
            "2022-11-05",
            "Vietnam sold $8.7 billion worth of wood abroad in ten months. Vietnam is among the largest makers. Many "
            "makers sit in Binh Duong. Chips brought in «$2.1 billion».",
            "in viet-nam",
        ),
        # What stands in front, or behind, and tells but why governs no figure.
        ("2023-08-02", "As new export orders arrived, the parks of Ha Nam employed «91,000» workers.", "of workers"),
        (
            "2023-08-02",
            "With global trade slowing, the budget of Ha Nam took in «VND8.3 trillion» in seven months.",
            "of budget_revenue",
        ),
        (
            "2023-08-02",
            "Thanks to new investors, «VND8.3 trillion» flowed into Ha Nam's State coffers in seven months.",
            "of budget_revenue",
        ),
        (
            "2023-08-02",
            "Because exports were weak, industry in Ha Nam grew by only «4.4%» in seven months.",
            "is change_yoy at 2023-01-01/P7M",
        ),
        (
            "2023-08-02",
            "While imports became dearer, «1.9 million» people visited Ha Nam in seven months.",
            "of tourist_arrivals",
        ),
        ("2023-08-02", "The parks of Ha Nam employ «91,000» workers, thanks to overseas markets.", "of workers"),
        (
            "2023-08-02",
            "Retail sales in Ha Nam went up by «9.1%» in seven months, thanks to the recovery of the tourist market.",
            "of retail_sales is change_yoy",
        ),
        ("2023-08-02", "Despite falling exports, Ha Nam's economy expanded by «8.1%» in the first half.", "of grdp"),
        ("2023-08-02", "Thanks to exports of «$2 billion», Ha Nam had a surplus in seven months.", "of exports"),
        ("2023-08-02", "As regards exports, Ha Nam earned «$2 billion» in seven months.", "of exports"),
        ("2023-08-02", "With exports of «$2 billion» in seven months, Ha Nam met half of its plan.", "of exports"),
        (
            "2023-08-02",
            "Since factories lacked orders, only «12,400» people in Ha Nam found new jobs in seven months.",
            "of jobs_created",
        ),
        (
            "2023-08-02",
            "With tourists back, Ha Nam's budget revenue amounted to «VND8.3 trillion» in seven months.",
            "of budget_revenue",
        ),
        (
            "2023-08-02",
            "Ha Nam's budget revenue was up by «6%» in seven months, owing to better exports.",
            "of budget_revenue is change_yoy",
        ),
        # The same in Vietnamese.
        (
            "2024-11-05",
            "Mười tháng, xuất khẩu của Thái Bình đạt 2,1 tỷ USD. Tháng 3/2009, cây cầu dẫn ra cảng được khánh thành. "
            "Cả năm tỉnh phấn đấu xuất khẩu «2,7 tỷ USD».",
            "of exports at 2024",
        ),
        (
            "2024-05-03",
            "Bốn tháng, xuất khẩu của Phú Yên tăng 9%. Doanh nghiệp vừa dự một hội chợ tại Hà Nội. Nhập khẩu đạt "
            "«55 triệu USD».",
            "of imports in phu-yen",
        ),
    ],
)
def test_what_tells_no_figure_changes_none(published: str, text: str, expected: str) -> None:
    held(text, expected, published)
