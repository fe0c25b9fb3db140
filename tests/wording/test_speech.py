from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refundletters.wording import speech
from refundletters.wording.speech import SPEECH, SPEECH_TESTS
from tests.conftest import tries
from tests.each import for_each


@for_each(
    "written, did",
    [
        ("要求核实卡密并退款。", "要求核实卡密并退款"),
        ("我要求退款", "要求退款"),
        ("我，要求退款", "要求退款"),
        ("再次要求退款", "再次要求退款"),
        ("我把付款截图发给客服，要求开通", "把付款截图发给客服，要求开通"),
        ("问他什么时候到账", "问他什么时候到账"),
        ("跟客服说不能用", "跟客服说不能用"),
        ("挂失银行卡", "挂失银行卡"),
        ("退款", "要求退款"),
        ("请退款", "要求退款"),
        ("全额退款！！", "要求全额退款"),
        ("退款为什么没到？", "问“退款为什么没到”"),
        ("为什么扣我15块", "问“为什么扣我15块”"),
        ("我填错号了能退吗", "问“我填错号了能退吗”"),
        ("你们发错了，请换一张", "表示“你们发错了，请换一张”"),
        ("我没收到卡密，请重新发给我", "表示“我没收到卡密，请重新发给我”"),
        ("发错了", "表示“发错了”"),
        ("还没到，退钱吧", "表示“还没到，退钱吧”"),
        ("换了电脑还是不行", "表示“换了电脑还是不行”"),
        ("联系不上", "表示“联系不上”"),
        ("我的账号收不到", "表示“我的账号收不到”"),
        ("08:30 我：老板，卡不能用\n08:31 我：截图发你了\n", "表示“老板，卡不能用 截图发你了”"),
    ],
)
def test_conduct(written: str, did: str) -> None:
    """Given what the user did in a contact, an act is told without its subject, a wish as 要求, and what
    was said to the other side is quoted."""
    assert speech.conduct(written) == did


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("已超时，不予退款", "已超时，不予退款"),
        ("08:40 客服：不退\n08:41 客服：别再问了", "不退 别再问了"),
        ("我：能退吗\n客服：不能", "我：能退吗 客服：不能"),
        ("客服小美：不退", "不退"),
        ("[图片]\n已超时", "已超时"),
        ("[图片]", "[图片]"),
        ("亲，这边帮您反馈了哦~", "亲，这边帮您反馈了哦"),
        (
            "尊敬的玩家您好，经核查您的账号存在异常行为，根据《用户协议》相关条款，维持原处罚，感谢您的理解与支持。",
            "经核查您的账号存在异常行为，根据《用户协议》相关条款，维持原处罚",
        ),
        (
            "亲爱的玩家您好，感谢您的反馈。游戏运营规则以公告为准，我们有权根据运营需要调整活动内容，最终解释权归本公司所有。",
            "感谢您的反馈。游戏运营规则以公告为准，我们有权根据运营需要调整活动内容，最终解释权归本公司所有。",
        ),
        (
            "尊敬的客户您好，非常抱歉给您带来不便！由于系统升级维护，充值会有延迟，预计24小时内到账，给您带来的不便敬请谅解，祝您生活愉快！",
            "由于系统升级维护，充值会有延迟，预计24小时内到账",
        ),
    ],
)
def test_spoken(written: str, words: str) -> None:
    """Given what somebody said, the words are quoted without the labels of a chat in which one side speaks
    and, where they are long, without salutation and closing courtesies."""
    assert speech.spoken(written) == words


@settings(max_examples=tries(200), derandomize=True)
@given(
    st.text("您好亲感谢祝：，。！退客服我0123456789: \n", max_size=80).filter(
        lambda text: text.strip("~～ \n")
    )
)
def test_spoken_invents_nothing(written: str) -> None:
    """Given any words, what is quoted are some of them, in their order, and not nothing."""
    rest = iter(written)
    said = speech.spoken(written)
    assert said.strip() or not written.strip(" \n")
    assert all(character in rest for character in said.replace(" ", ""))


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("客服说他们只是平台，让我找供货商", "说他们只是平台，让我找供货商"),
        ("说不能退。", "说不能退"),
        ("让我找供货商", "让我找供货商"),
        ("对方把我拉黑了", "把我拉黑了"),
        ("客服回复不能退", "回复不能退"),
        ("我说了不退", ""),
        ("您好，没有查到您的订单", ""),
        ("商家已发货", ""),
        ("已超时，不予退款", ""),
    ],
)
def test_narrated(written: str, told: str) -> None:
    """Given a reply, one that the user retells is told without its subject; the other side's own words are
    not."""
    assert speech.narrated(written) == told


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("我的账户没有到账", "投诉人的账户没有到账"),
        ("提示“请联系我的客服”，我没有操作", "提示“请联系我的客服”，投诉人没有操作"),
        ("我本人没有使用", "投诉人没有使用"),
        ("我们联系过", "投诉人联系过"),
        ("我儿子拿我手机充的", "投诉人的儿子拿投诉人的手机充的"),
        ("自我介绍", "自我介绍"),
        ("关于我们、联系我们页都没有公司名称", "关于我们、联系我们页都没有公司名称"),
        ("说会联系我们", "说会联系投诉人"),
        ("他给我发的是别的卡", "被投诉人给投诉人发的是别的卡"),
        ("你们说“你自己用了”", "被投诉人说“你自己用了”"),
        ("朋友说他买过", "朋友说他买过"),
        ("其他订单", "其他订单"),
    ],
)
def test_in_voice(written: str, said: str) -> None:
    """Given the user's words, `in_voice` names the writer and the other side as the letter does, not in
    quotations, and leaves 他 where it may be a third person."""
    assert speech.in_voice(written, "投诉人", "被投诉人") == said
    assert speech.in_voice(written, "我") == written


@pytest.mark.parametrize(
    ("written", "does"),
    [
        ("我买的是国区的，发来的是外区的", True),
        ("过了72小时还没到，一直到11月19日才到", True),
        ("客服11月3号就说退了", True),
        ("激活时提示“卡密已被使用”", False),
        ("订单显示异常，没有收到点卡", False),
    ],
)
def test_unfolds(written: str, does: bool) -> None:
    """Given a description, it is told whether it speaks of more than the moment of finding."""
    assert speech.unfolds(written) is does


@pytest.mark.parametrize(
    ("written", "does"),
    [
        ("会员开通成功", True),
        ("订单变为异常", True),
        ("回复“稍等”", False),
        ("首次激活，页面提示已使用", False),
    ],
)
def test_happens(written: str, does: bool) -> None:
    """Given an event, it is told whether it begins with what it happens to, and so needs no actor."""
    assert speech.happens(written) is does


@pytest.mark.parametrize(
    ("written", "does"), [("到现在也没收到钱", True), ("至今没有到账", True), ("没有收到点卡", False)]
)
def test_up_to_now(written: str, does: bool) -> None:
    """Given a description, it is told whether it says itself how things stand today."""
    assert speech.up_to_now(written) is does


@pytest.mark.parametrize(
    ("reply", "by", "told"),
    [
        ("商家拒绝调解，终止调解", "samr", ""),
        ("商家拒绝退款", "merchant", "拒绝退款"),
        ("平台要求我等", "merchant", ""),
        ("平台要求我等", "platform", "要求我等"),
        ("客服说不能退", "platform", "说不能退"),
    ],
)
def test_an_answer_that_names_another_is_not_told_as_the_answerers_own(
    reply: str, by: str, told: str
) -> None:
    """Given what an office wrote of the seller, it is quoted; only the answerer's own act is retold."""
    assert speech.narrated(reply, by) == told


@pytest.mark.parametrize(
    ("written", "does"),
    [("解除了代扣", True), ("报案", True), ("登记余额", True), ("要求解除代扣", False), ("报警了吗", False)],
)
def test_settled(written: str, does: bool) -> None:
    """Given what the user did, it is told whether the act is complete and waits for no answer."""
    assert speech.settled(written) is does


@pytest.mark.parametrize(
    ("via", "way"),
    [
        ("QQ", "通过QQ"), ("派出所", "到派出所"), ("派出所窗口", "到派出所窗口"), ("EMS邮寄", "通过EMS"),
        ("平台聊天窗口", "通过平台聊天窗口"),
        ("派出所报案", "到派出所报案"), ("电话报警", "通过电话报警"), ("打电话", "打电话"),
        ("邮寄", "以邮寄方式"), ("申请介入", ""), ("平台介入页面", "通过平台介入页面"),
    ],
)  # fmt: skip
def test_way(via: str, way: str) -> None:
    """Given how somebody was reached, it becomes 通过 or 到; an act written in its place is no way."""
    assert speech.way(via) == way


@pytest.mark.parametrize(("via", "does"), [("派出所报案", True), ("派出所", False), ("12315投诉", True)])
def test_acted(via: str, does: bool) -> None:
    """Given how somebody was reached, it is told whether those words say already what was done there."""
    assert speech.acted(via) is does


@pytest.mark.parametrize(
    ("act", "via", "left"),
    [
        ("打电话要求退余额", "电话", "要求退余额"),
        ("给老板发微信要求退款", "微信", "要求退款"),
        ("打电话要求退余额", None, "打电话要求退余额"),
        ("打电话没人接", "电话", "打电话没人接"),
        ("要求退款", "电话", "要求退款"),
    ],
)
def test_without_way(act: str, via: str | None, left: str) -> None:
    """Given an act that names its means again, the means goes; an act that is nothing else stays."""
    assert speech.without_way(act, via) == left


@pytest.mark.parametrize(("via", "does"), [("电话", True), ("95188", True), ("当面", True), ("QQ", False)])
def test_oral(via: str, does: bool) -> None:
    """Given how somebody was reached, it is told whether words were spoken rather than sent."""
    assert speech.oral(via) is does


@pytest.mark.parametrize(("via", "does"), [("EMS", True), ("顺丰快递", True), ("电子邮件", False)])
def test_mailed(via: str, does: bool) -> None:
    """Given how something was sent, it is told whether that was by post."""
    assert speech.mailed(via) is does


def test_every_filter_and_test_is_tested() -> None:
    """Given the tables of filters and tests, this file tests each of them."""
    source = Path(__file__).read_text(encoding="utf-8")
    assert len(SPEECH) >= 4
    assert len(SPEECH_TESTS) >= 2
    assert not [name for name in (*SPEECH, *SPEECH_TESTS) if f"speech.{name}(" not in source]


def test_the_matter_is_never_taken_for_a_courtesy() -> None:
    """Given an answer that runs on after an excuse with commas only, what it decides is still quoted."""
    matter = "经核实您的订单已超过24小时售后时效，无法为您办理退款"
    said = f"尊敬的用户您好，非常抱歉给您带来不便，{matter}，感谢您的理解与支持"
    assert speech.spoken(said) == matter
    more = f"非常抱歉给您带来不便，{matter}。如有疑问请联系在线客服，祝您生活愉快。"
    assert matter in speech.spoken(more)
