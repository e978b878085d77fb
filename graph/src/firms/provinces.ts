/**
 * A province-level place, or the country of a firm abroad: the English name is its id, as `Firm.province`
 * holds it.
 */
export interface Province {
  id: string
  nameZh: string
  nameEn: string
  abroad: boolean
}

const province = (nameEn: string, nameZh: string): Province => ({
  id: nameEn,
  nameZh,
  nameEn,
  abroad: false,
})

/**
 * The province-level divisions of ISO 3166-2:CN, by English name. A fixed list, because asking all firms for
 * theirs grows with the graph.
 */
export const PROVINCES: readonly Province[] = [
  province('Anhui', '安徽'),
  province('Beijing', '北京'),
  province('Chongqing', '重庆'),
  province('Fujian', '福建'),
  province('Gansu', '甘肃'),
  province('Guangdong', '广东'),
  province('Guangxi', '广西'),
  province('Guizhou', '贵州'),
  province('Hainan', '海南'),
  province('Hebei', '河北'),
  province('Heilongjiang', '黑龙江'),
  province('Henan', '河南'),
  province('Hong Kong', '香港'),
  province('Hubei', '湖北'),
  province('Hunan', '湖南'),
  province('Inner Mongolia', '内蒙古'),
  province('Jiangsu', '江苏'),
  province('Jiangxi', '江西'),
  province('Jilin', '吉林'),
  province('Liaoning', '辽宁'),
  province('Macao', '澳门'),
  province('Ningxia', '宁夏'),
  province('Qinghai', '青海'),
  province('Shaanxi', '陕西'),
  province('Shandong', '山东'),
  province('Shanghai', '上海'),
  province('Shanxi', '山西'),
  province('Sichuan', '四川'),
  province('Taiwan', '台湾'),
  province('Tianjin', '天津'),
  province('Tibet', '西藏'),
  province('Xinjiang', '新疆'),
  province('Yunnan', '云南'),
  province('Zhejiang', '浙江'),
]
