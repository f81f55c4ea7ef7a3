import type { Language } from './language.ts';

export const ko: Language = {
  code: 'ko',
  title: 'Korean',
  countries: ['KR'],
  glued: true,
  numbers:
    '0 공 영 제로 빵 콩 ㅇ|1 일 하나|2 이 둘 투|3 삼 셋 쓰리|4 사 넷 포|5 오 다섯 파이브|6 육 륙 여섯|7 칠 일곱 세븐|8 팔 여덟|9 구 아홉 나인|10 십 열',
  times: '2 두개 두_개 둘개|3 세개 셋개|4 네개 넷개',
  joiners: '에 다시 의 국',
  plus: '플러스 더하기',
  at: '골뱅이 앳 엣 에트 앳마크',
  dot: '점 닷 쩜 도트',
  underscore: '언더바 밑줄 언더스코어 언더라인',
  dash: '하이픈 대시 빼기 마이너스 작대기',
  phone:
    '전화 전화번호 번호 연락 연락처 연락주세요 문의 핸드폰 휴대폰 폰 문자 예약 예약은 카톡 톡 whatsapp 또는 상담',
  other:
    '주문 주문번호 접수 접수번호 계약 계약번호 여권 여권번호 카드 코드 우편번호 항공편 열차 해시 버전 영수증 회원 회원번호 광고 계좌 관리번호 사업자 사업자번호',
  units:
    '원 만원 천원 만 ₩ cm 센치 센티 kg 키로 킬로 세 살 시간 시 분 일 월 주 명 인 m 미터 평 호 층 년 %',
};
