import type { Language } from './language.ts';

export const zh: Language = {
  code: 'zh',
  title: 'Chinese',
  countries: ['CN'],
  glued: true,
  numbers:
    '0 零 〇|1 一 壹 幺|2 二 贰 貳|3 三 叁 參|4 四 肆|5 五 伍|6 六 陆 陸|7 七 柒|8 八 捌|9 九 玖',
  plus: '加号 加號',
  at: '艾特',
  dot: '点 點',
  underscore: '下划线 下劃線 下横线',
  dash: '横杠 横线',
  phone:
    '电话 電話 电话号码 手机 手機 手机号 号码 號碼 联系 聯繫 联系方式 联系电话 热线 致电 打电话 来电 短信 微信 或',
  other:
    '订单 订单号 訂單 单号 快递单号 运单号 编号 編號 编码 身份证 身份证号 护照 护照号 卡号 银行卡 账号 帐号 合同 合同号 发票 发票号 税号 验证码 邮编 车牌 车牌号 座位 航班 车次 版本 型号 序列号 条码 密码 许可证 执照 会员号',
  units:
    '元 块 塊 人民币 万 萬 千 岁 歲 公斤 斤 厘米 公分 米 小时 小時 分钟 分鐘 天 次 人 名 年 月 日 楼 层 号楼 平米 %',
};
