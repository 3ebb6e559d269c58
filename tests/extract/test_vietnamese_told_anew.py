"""Plain Vietnamese sentences that tell a figure in few words: what turns it, whose it is, when, and of which whole."""

import pytest

from tests.extract.test_vietnamese import check


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2022, Hà Nam nhập khẩu 7 tỷ USD, thêm «38%».", "is change_yoy value 38"),
        ("Năm 2022, Hà Nam nhập khẩu 7 tỷ USD, bớt khoảng «3%».", "is change_yoy value -3"),
        ("Năm 2022, xuất khẩu của Hà Nam hơn năm trước 29%, tức thêm «2 tỷ USD».", "is change_yoy"),
        ("Năm 2022, ở Hà Nam có 105 lượt dự án FDI tăng vốn (giảm nhẹ 0,8%), thêm trên «6 tỷ USD».", "is level"),
        ("Xuất khẩu tháng 6/2022 của Hà Nam tăng 7% so với tháng 5 và tăng «5%» so với cùng tháng năm ngoái.",
         "is change_yoy"),
        ("Xuất khẩu gạo của Hà Nam năm 2022 tăng 9%, sản phẩm gỗ tăng ít hơn, «4%».", "is change_yoy value 4"),
        ("Tháng 6, Hà Nam xuất khẩu 3 tỷ USD, bằng gần «7,9%» tổng kim ngạch của cả nước.", "is share"),
        ("GRDP của Hà Nam tăng 6%, trong khi mục tiêu là «5%».", "is change_yoy as target"),
        ("Hà Nam thu hút 5 nghìn tỷ đồng, trong khi kế hoạch chỉ từ «3.000» đến 4.000 tỷ đồng.", "as target"),
        ("GRDP của Hà Nam tăng 6%, trong khi kế hoạch năm 2023 chỉ từ 4-«5%».", "is change_yoy as target"),
        ("Năm nay Hà Nam phải giải ngân «7.000 tỷ đồng» vốn đầu tư công.", "as target at 2023"),
        ("6 tháng, doanh nghiệp Hà Nam xuất hàng trị giá «93 triệu USD» (ước tính).", "as estimate"),
    ],
)  # fmt: skip
def test_what_turns_it(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tháng 5 Hà Nam xuất khẩu 3 tỷ USD. Năm tháng là «15 tỷ USD».", "at 2023-01-01/P5M"),
        ("Đến cuối quý I, Hà Nam thu ngân sách «48 nghìn tỷ đồng».", "at 2023-Q1"),
        ("Trong 5 năm 2018 - 2022 Hà Nam xuất khẩu «9 tỷ USD».", "at 2018-01-01/P5Y"),
        ("GRDP của Hà Nam tăng «4,8%» (quý I), 5,9% (quý II).", "at 2023-Q1"),
        ("GRDP của Hà Nam tăng 4,8% (quý I), «5,9%» (quý II).", "at 2023-Q2"),
        ("6 tháng, Hà Nam đón 5 triệu lượt khách, gấp «2,2 lần» 6 tháng đầu năm 2021.", "at 2023-S1"),
        ("Sau nửa năm, Hà Nam xuất khẩu «3 tỷ USD».", "at 2023-S1"),
        ("Vốn FDI vào Hà Nam tăng.\nTrong 6 tháng, vốn FDI thực hiện đạt 13 tỷ USD. Chế biến, chế tạo chiếm «71%».",
         "at 2023-S1"),
        ("6 tháng GRDP của Hà Nam tăng 7%, riêng quý II 9%. Công nghiệp chiếm «50%».", "at 2023-S1"),
    ],
)  # fmt: skip
def test_when(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bốn nơi trên 10 tỷ USD xuất khẩu là Hà Nam, Nam Định và Huế: 17 tỷ USD; «14 tỷ USD»; 13 tỷ USD.",
         "in nam-dinh"),
        ("Năm 2022, Hà Nam xuất siêu 5 tỷ USD (cả nước «20 tỷ USD»).", "in viet-nam"),
        ("Năm 2022, xuất khẩu của Hà Nam tăng 7% (chiếm 20% của cả nước, «391 tỷ USD»).", "in viet-nam"),
        ("Tháng 6, không nơi nào vượt được Hà Nam với trị giá xuất khẩu «3 tỷ USD».", "in ha-nam"),
        ("Theo hải quan, tháng 6 thành phố Cảng xuất khẩu «3 tỷ USD».", "in hai-phong-pre-2025"),
        ("Hiện «6» KCN của tỉnh Hà Nam có diện tích 1.462 ha.", "of industrial_parks"),
        ("Năm 2022, FDI vào Hà Nam giải ngân 13 tỷ USD: 71% ở chế biến, chế tạo, «14%» ở bất động sản.",
         "item real-estate"),
    ],
)  # fmt: skip
def test_where_and_in_what(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2022, hàng qua lại của Hà Nam trị giá «14 tỷ USD».", "of trade_turnover"),
        ("Năm 2022, doanh nghiệp Hà Nam bán ra ngoài được «4 tỷ USD».", "of exports"),
        ("Năm 2022, Hà Nam xuất 7 tỷ USD, nhập 6 tỷ USD. Tổng cộng hai chiều là «13 tỷ USD».", "of trade_turnover"),
        ("Quý I, ở Hà Nam doanh nghiệp gia nhập thị trường có «12.433», vốn 106 nghìn tỷ đồng.", "of enterprises_new"),
        ("Năm 2022, ở Hà Nam «505» doanh nghiệp khác trở lại làm ăn.", "of enterprises_resumed"),
        ("6 tháng, số doanh nghiệp mới ở Hà Nam là 900, số ngừng hoạt động 600. Vốn đăng ký mới «10.000 tỷ đồng».",
         "of enterprise_capital_new"),
        ("So với 6 tháng 2022, số dự án FDI mới ở Hà Nam giảm 4 nhưng vốn đăng ký bằng «118%».", "of fdi_capital_new"),
        ("6 tháng, FDI góp vốn vào Hà Nam 5 triệu USD. Gộp lại, «45 triệu USD» vốn FDI đã đăng ký vào tỉnh.",
         "of fdi_capital_attracted"),
        ("Năm 2022, nếu gộp cả nhà đầu tư trong nước, vốn mới và điều chỉnh ở Hà Nam là «58.000 tỷ đồng».",
         "of investment_attracted"),
        ("GRDP theo đầu người của Hà Nam là 8.195 USD, vượt kế hoạch «8.000 USD».", "of grdp_per_capita"),
        ("Hà Nam có 9 dự án FDI.\nĐây là số dự án còn hiệu lực, với «8 tỷ USD» vốn đăng ký (khoảng 189 nghìn tỷ đồng).",
         "of fdi_capital"),
        ("Ngân sách Hà Nam cũng được mùa: năm 2022 có «109 nghìn tỷ đồng» đã vào kho bạc.", "of budget_revenue"),
    ],
)  # fmt: skip
def test_of_what(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Một số chỉ tiêu của Hà Nam giai đoạn 2021-2025\nXuất khẩu: «9 tỷ USD».", "at 2021-01-01/P5Y as target"),
        ("Một số chỉ tiêu của Hà Nam giai đoạn 2021-2025\nXuất khẩu năm 2025: «9 tỷ USD».", "at 2025 as target"),
        ("Một số chỉ tiêu của Hà Nam giai đoạn 2024-2028\nKhông tính dầu khí:\n* GRDP tăng «9%»", "item without-oil"),
        ("Kết quả theo chỉ tiêu của Hà Nam giai đoạn 2016-2020\nXuất khẩu năm 2020: «9 tỷ USD».", "as actual"),
        ("Quý I năm 2023, Hà Nam xuất khẩu 3 tỷ USD. Tháng 4 là 1 tỷ USD.\nTính cả quý, nhập khẩu là «2 tỷ USD».",
         "at 2023-Q1"),
        ("So với kế hoạch cả năm, Hà Nam mới xuất khẩu được «72%».", "is plan_ratio"),
        ("13 tỷ USD, «12 tỷ USD» và 9 tỷ USD là kim ngạch xuất khẩu năm 2022 của Huế, Hà Nam và Nam Định.",
         "in ha-nam"),
        ("Thu ngân sách Hà Nam năm 2022 được 9 nghìn tỷ đồng, hơn năm 2021 là «25,2%».", "is change_yoy"),
        ("Năm 2022, vốn đăng ký của các dự án FDI mới ở Hà Nam bằng «74,8%» năm 2021.", "of fdi_capital_new"),
        ("Đến nay Hà Nam có 184 dự án FDI còn hiệu lực, trong đó «101» dự án đầu tư vào các khu công nghiệp.",
         "of fdi_projects"),
        ("IIP quý I của 5 thành phố trực thuộc Trung ương: Hải Phòng «12,6%»; Huế 5,1%.",
         "of industrial_production_index in hai-phong-pre-2025"),
        ("Năm 2022, Hà Nam xuất khẩu 5 tỷ USD, xuất siêu 2 tỷ USD. Kim ngạch cao su tăng «47%».", "of exports"),
        ("6 tháng, hàng hóa qua các cửa khẩu Lạng Sơn trị giá «25 tỷ USD».", "of trade_turnover"),
        ("Năm 2022, Hà Nam thu 9 nghìn tỷ đồng ngân sách. Chi «8 nghìn tỷ đồng».", "of budget_expenditure"),
    ],
)  # fmt: skip
def test_plans_and_wholes(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hàn Quốc và Đức dẫn đầu FDI vào Hà Nam năm 2022, lần lượt 3 triệu USD (chiếm 21%) và «4 triệu USD» (27%).",
         "with DE"),
        ("Quý I, FDI mới vào Hà Nam là 9 triệu USD. Nhật Bản có 3 triệu USD, tương đương «28,7%».", "is share"),
        ("GRDP năm 2022 của Hà Nam tăng 4%, thấp hơn mục tiêu «6%».", "as target value 6"),
        ("GRDP năm 2022 của Hà Nam tăng 4%, mục tiêu là 6%; IIP tăng «9%».", "as actual"),
        ("Sau 8 tháng, Hà Nam xuất khẩu 5 tỷ USD. Kế hoạch năm vì vậy đã thực hiện được «82,4%».", "is plan_ratio"),
        ("Tăng trưởng: ước «7,5%». Thu ngân sách của Hà Nam năm 2022 là 4 nghìn tỷ đồng.", "of grdp"),
        ("Theo Nghị quyết giai đoạn 2021-2025, Hà Nam xuất khẩu 9 tỷ USD năm 2025. "
         "Chỉ tiêu khác của cả giai đoạn: GRDP tăng bình quân «9%»/năm.", "at 2021-01-01/P5Y as target"),
        ("Ba quý năm 2022, Hà Nam xuất khẩu «9 tỷ USD».", "at 2022-01-01/P9M"),
        ("6 tháng, Hà Nam cấp mới 51 dự án FDI, vốn 15 triệu USD. Số dự án gấp «2,5 lần» cùng kỳ.",
         "of fdi_projects_new"),
        ("6 tháng, Hà Nam cấp mới 51 dự án FDI, vốn 15 triệu USD. Số vốn gấp 2 lần cùng kỳ.\n"
         "Trong 51 dự án, «29» dự án nằm trong khu công nghiệp.", "of fdi_projects_new"),
        ("FDI vào Hà Nam 7 tháng tăng\n2 triệu USD, bằng 83% cùng kỳ, là vốn thu hút từ đầu năm đến 20/7. "
         "Nhật Bản có «1 triệu USD».", "at 2023-01-01/P6M20D"),
        ("6 tháng Hà Nam hút 9 tỷ USD FDI.\nRiêng Hà Nam, 5 triệu USD là vốn mới, «4 triệu USD» là vốn tăng thêm.",
         "of fdi_capital_adjusted"),
        ("Số dự án FDI được cấp mới ở Hà Nam trong quý I là «09».", "of fdi_projects_new"),
    ],
)  # fmt: skip
def test_rows_parts_and_aims(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6 tháng Hà Nam có 9 dự án FDI mới.\nVề vốn, Nhật Bản được «5 triệu USD».", "of fdi_capital_attracted"),
        ("Xuất khẩu 6 tháng của Hà Nam giảm 2,3% («29 triệu USD»).", "is level"),
        ("Hai tỉnh, hai cách hút vốn\nHà Nam 6 tháng cấp mới «34» dự án FDI. Nam Định cấp mới 9 dự án.", "in ha-nam"),
        ("6 tháng, vốn FDI thực hiện ở Hà Nam là 17 triệu USD. Vốn đăng ký chỉ «22 triệu USD».",
         "of fdi_capital_attracted"),
        ("Mười một tháng năm 2022, Hà Nam xuất khẩu «9 tỷ USD».", "at 2022-01-01/P11M"),
        ("Năm 2022, ở Hà Nam xuất khẩu nhiều hơn nhập khẩu «690 triệu USD».", "of trade_balance is level"),
        ("Đến tháng 6, Hà Nam đã trở lại tăng trưởng, xuất khẩu tăng trưởng với «14 tỷ USD».", "is level"),
        ("Nhập khẩu 9 tháng 2022 của Hà Nam là 3 tỷ USD.\nTăng trưởng 9 tháng là «7,4%». GRDP cả năm sẽ tăng 8%.",
         "of grdp"),
        ("Khu kinh tế Vân Đồn có «61» dự án trong nước.", "in van-don-economic-zone item _T"),
        ("Trong tháng 6, Ban Quản lý Khu kinh tế Hà Nam cấp phép 4 dự án FDI. "
         "Ông Minh cho biết tỉnh có «414» dự án FDI, trong đó 318 dự án nằm trong các khu công nghiệp.", "item _T"),
        ("Sở Tài chính Hà Nam ước chi ngân sách nhà nước năm 2022 là «8.537 tỷ đồng».", "of budget_expenditure"),
    ],
)  # fmt: skip
def test_whose_and_where(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hai tháng, kim ngạch xuất nhập khẩu qua các cửa khẩu Lào Cai ước «320 triệu USD».", "in lao-cai-pre-2025"),
        ("Hai tháng, kim ngạch xuất nhập khẩu qua cửa khẩu Lào Cai ước «320 triệu USD».", "in lao-cai-border-gate"),
        ("Thu ngân sách Hà Nam năm 2022 được 9 nghìn tỷ đồng, vượt dự toán «14%».", "is plan_ratio"),
        ("Tháng 3/2023 Hà Nam xuất khẩu 9 triệu USD, hơn tháng 2 «13,5%».", "is change_pop"),
        ("Năm 2022, Hà Nam có 120 dự án mới và 190 lượt điều chỉnh, tổng vốn «58.123 tỷ đồng».",
         "of investment_attracted"),
        ("Thu ngân sách Hà Nam năm 2022 tới 4/1/2023 là «21 nghìn tỷ đồng».", "at 2022"),
        ("Năm 2022, thu ngân sách Hà Nam tăng. Nội địa góp 19 nghìn tỷ đồng.\nTỉnh có «120» dự án mới.",
         "of investment_projects_new"),
        ("Dư nợ ở Hà Nam đến 30/6 là 4 nghìn tỷ đồng, hơn cuối năm trước «4,2%».", "is change_base"),
        ("6 tháng, Hà Nam có 96 dự án mới, gồm 59 dự án ngoại và «37» dự án nội.", "of domestic_projects_new"),
        ("Tháng 6, thị trường lớn nhất của gỗ Việt Nam, Hoa Kỳ, mua 6 triệu USD, tăng «7,5%».", "of exports with US"),
        ("6 tháng Hà Nam có 9 dự án FDI mới và 5 dự án trong nước mới.\n"
         "Trong nước có 3 nghìn tỷ đồng vốn mới.\n"
         "Các khu công nghiệp đến hết tháng 6 có «512» dự án.", "of investment_projects item industrial-zones"),
    ],
)  # fmt: skip
def test_gates_plans_and_parks(text: str, expected: str) -> None:
    check(text, expected)
