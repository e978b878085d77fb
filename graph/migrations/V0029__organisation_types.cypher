// Beside its kind a firm says what it is: a company, an institution, a university, an authority, a foundation or a medium. Those of the demo
// network that are no company are known by their ids, claimed or not; every other firm that does not say so yet is taken for a company.

UNWIND [
  ['dunhuang-academy', 'INSTITUTION'],
  ['palace-museum', 'INSTITUTION'],
  ['national-museum-of-china', 'INSTITUTION'],
  ['national-library-of-china', 'INSTITUTION'],
  ['sanxingdui-museum', 'INSTITUTION'],
  ['jinsha-site-museum', 'INSTITUTION'],
  ['qinshihuang-mausoleum-museum', 'INSTITUTION'],
  ['shaanxi-history-museum', 'INSTITUTION'],
  ['gansu-provincial-museum', 'INSTITUTION'],
  ['henan-museum', 'INSTITUTION'],
  ['hubei-provincial-museum', 'INSTITUTION'],
  ['hebei-museum', 'INSTITUTION'],
  ['suzhou-museum', 'INSTITUTION'],
  ['suzhou-silk-museum', 'INSTITUTION'],
  ['liangzhu-museum', 'INSTITUTION'],
  ['yungang-research-institute', 'INSTITUTION'],
  ['jingdezhen-imperial-kiln-institute', 'INSTITUTION'],
  ['shanghai-history-museum', 'INSTITUTION'],
  ['shanghai-museum', 'INSTITUTION'],
  ['shanghai-library', 'INSTITUTION'],
  ['prince-kung-palace-museum', 'INSTITUTION'],
  ['yangzhou-ich-museum', 'INSTITUTION'],
  ['shizhuzhai-print-museum', 'INSTITUTION'],
  ['shanghai-jingju-theatre', 'INSTITUTION'],
  ['zhejiang-xiaobaihua', 'INSTITUTION'],
  ['shanghai-yueju-house', 'INSTITUTION'],
  ['suzhou-kunqu-theatre', 'INSTITUTION'],
  ['kunshan-kunqu-theatre', 'INSTITUTION'],
  ['national-peking-opera', 'INSTITUTION'],
  ['guangdong-cantonese-opera', 'INSTITUTION'],
  ['sample-opera-troupe', 'INSTITUTION'],
  ['anyang-oracle-bone-lab', 'UNIVERSITY'],
  ['tsinghua-architecture', 'UNIVERSITY'],
  ['zju-heritage-institute', 'UNIVERSITY'],
  ['pku-digital-humanities', 'UNIVERSITY'],
  ['shanxi-culture-tourism-dept', 'AUTHORITY'],
  ['beijing-cultural-heritage-bureau', 'AUTHORITY'],
  ['cfchc', 'FOUNDATION'],
  ['phoenix-tv', 'MEDIA'],
  ['xinhuanet', 'MEDIA']
] AS known
MATCH (firm:Firm {id: known[0]}) WHERE firm.organisationType IS NULL AND firm.importName IS NULL
SET firm.organisationType = known[1];

MATCH (firm:Firm) WHERE firm.organisationType IS NULL
SET firm.organisationType = 'COMPANY';
