"""繁体字: read as simplified where words are only compared; nothing that somebody wrote is changed by it.

Only the signs that stand in the patterns of refusals and in the words of the case are here (after OpenCC's
TSCharacters): the whole table of a library would cost more than all else that a message needs.
"""

from __future__ import annotations

__all__ = ["simplified"]

_TRADITIONAL = (
    "來侷係俬個們備傢傳僅價儘償優儲兌兒內兩冊凍別刪則動務協卽員唄問單噁噹圖團報場塊夠實審寫寶將對屬幣幫幾"
    "廠彆彔後復惡憑應戲戶掃換損擁擇擔據擬攔數斷於時書會東査條業構機檢檯權歸決沒況洩測溝濫為無營爲獨現環產"
    "産異當發盜盡監眞眾確碼禮稱箇簽籤糰約紅終結絕絡給統絶經維網緊編練繫繼續纔羣聯職聽脩臺與舉蒐蘋處虛號衆"
    "衕裏補裡製複覈規視訂計訊記設許訴註証詢話該詳認誤說説調諉請諮諾證議護讀讓貓負財貨責買費貼賃資賠賣質賬"
    "購趕跡踰蹟輸轉辦迴這週進遊運過違遲選還邊釋釦鈅鈡銀銷鋪錄錢錯録鍾鐘鑰長閃閉開閑閒間閤閱閲闆關隊隨險隱"
    "隻雲電頁預頭頻題額類顯風颱颳餘餬饋馬騰體髮魚鹹麪麫麵點黨齣"
)
_SIMPLIFIED = (
    "来局系私个们备家传仅价尽偿优储兑儿内两册冻别删则动务协即员呗问单恶当图团报场块够实审写宝将对属币帮几"
    "厂别录后复恶凭应戏户扫换损拥择担据拟拦数断于时书会东查条业构机检台权归决没况泄测沟滥为无营为独现环产"
    "产异当发盗尽监真众确码礼称个签签团约红终结绝络给统绝经维网紧编练系继续才群联职听修台与举搜苹处虚号众"
    "同里补里制复核规视订计讯记设许诉注证询话该详认误说说调诿请咨诺证议护读让猫负财货责买费贴赁资赔卖质账"
    "购赶迹逾迹输转办回这周进游运过违迟选还边释扣钥钟银销铺录钱错录钟钟钥长闪闭开闲闲间合阅阅板关队随险隐"
    "只云电页预头频题额类显风台刮余糊馈马腾体发鱼咸面面面点党出"
)
_TABLE = str.maketrans(_TRADITIONAL, _SIMPLIFIED)


def simplified(text: str) -> str:
    """`text` with these traditional signs as simplified ones, sign by sign."""
    return text.translate(_TABLE)
