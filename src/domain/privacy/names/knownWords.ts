import { wordSet } from "../wordSet";

/**
 * Words that are written with a capital in this field and name nobody, in lower case: bodies, roles, documents, courts,
 * measures, languages, places and services. They end a run of capitalised words and are no name themselves.
 */
export const knownWords: ReadonlySet<string> = wordSet(`
a about above absence accommodation accountability act action active activities activity actions address advice advisory after again against agency
agenda agreement aim air all also alternative although an analysis analyst and annual annex anti any apart appendix application appointment
approach appropriate april area arrangements art as asian assessment assessments asset assetplus assistant assurance at
attendance audit audits august authority autumn available average away b band bank bail barton barnardo's because before behaviour being below between
bill black blueprint board boards both borough boroughs boy boys bridge brief british budget building bureau business but by c cabinet
cafcass camhs campus can care career careers carer carers case cases caseload catch caution cautions centre centres chair chairs challenge champion
champions change charity check checklist chief child child's children children's christmas church circles city civic clear clinic clinical close
coach code cohort college commission commissioned commissioner commissioners committee common community company comparison compliance concern
conference consent constable contact contextual contingency continuum contract contracts control coordinator core corporate council councillor
councillors councils county court courts covid crest crime criminal crown cultural culture current curriculum custodial custody d data date dated
day days deaf december decision deliver delivery department depot deputy design desistance detail details detention development digital director directors
disability disabled discussion disposal disposals disproportionality district diversion diversity division divisional doctor document documents
domain domestic draft drug drugs during duty each early easter economic ed edge education effective eid eight elected eleven emotional
employment end engagement english enhanced entrants environment equality equity ete ethnic european evaluation even every
evidence example executive existing exit expert exploitation external f face fact families family father fathers february file files final finance first five
focus follow following for force form formal former forum foundation four framework friday from front full funding further g general girl
girls good governance governing government governor grammar gravity group groups guidance guidelines guide had half hall has have he head heads health
hearing hearings hearts help her here hmip hmpps hmyoi hospital hospitals his home homes house housing how however hub human i ict if immigration impact improvement
improvements in inadequate incident inclusion independent index indicators induction information initial initiative inspection inspectorate inspector inspectors institution
instructions integrated intelligence intensive interview interviews intervention interventions into investigation is isp issue it item its january job joint judge judges
july june junior justice justices key keynes knife kpi kpis lab lac language large last later law lead leader leaders leadership learning leaving leisure
less letter letters level liaison library licence life light like line link list local lodge london long looked lord low lunch ltd
made magistrate magistrates main majesty's manage management manager managers many mapping mappa march market marac mash material maths matrix may mayor
measure measures media mediation medical meeting meetings member members memorandum men mental mentor mentoring mentors met mid middle minister ministry minutes mixed
model moderate module monday monitoring month monthly months more most mother mothers motivational much multi muslim my n name national near needs
neighbourhood network new newly next nhs night nine no nobody none north not note notes notice notification november now nrm nspcc number nurse nurses
o objectives observation observations observed october of off offence offences offender offenders offending office officer officers official ofsted
old on once one only open operational operations or order orders organisation other others our out outcome outcomes outreach outside outstanding over
overall overview own p page panel panels paper papers parent parenting parents parish park part participation partner partners partnership
partnerships party past pathfinder pathway pathways pause peer people per performance period permanent person personal personnel phase phone
physical pilot placement placements plan planning plans play playing plus police policies policy population post practice practitioner practitioners
pre premises presentation prevent prevention prime principal principles priorities priority prison private probation problem procedure procedures process
professional professionals profile programme programmes progress project projects proposal prosecution protection protocol protocols provider providers
provision psychologist psychology public pupil pupils q quality quarter quarterly queen question questions r race racial ramadan rate rating ratings re
reasonable record records recovery reducing reduction referral referrals regarding region regional regular regulations rehabilitation relationship release remand remands reoffending
repair reparation report reports representative requires research resettlement residential resource resources respect response responses responsibility
restorative results return review reviews rights risk road role roles roma room root rota row royal rules s safe safeguarding safeness safer safety
same sample saturday scheme school schools score screening secondary secretary section sector secure security see self senior september sentence sentencing
sequence serious service services session sessions set setting seven several sexual shared sharing she sheet short should signs silver single sir site six slides small
social society some source south special specialist speech sports spreadsheet spring staff staffing stage standard standards start state statement statistics
station statutory step steps still strategic strategies strategy street strengths student students sub substance sufficient summary summer sunday superintendent supervision
supervisor supervisory support supporting survey surveys swift system systems t table taken target task team teams template ten term terms test than that the
their them theme themes then there therapist therapy these they third this those three through thursday to together tool toolkit town traffic training
transfer transition transitions trauma traveller travellers trust tuesday turnaround twelve two type typical under union unit units university unless until up update updated
upon us use user users v value venue verified version very via vice victim victims video views village violence virtual vision visit visiting visits visual
volunteer volunteers voluntary vulnerability vulnerable wales ward we website wednesday week weekly weeks welfare wellbeing well welsh were west what when where whether
which while white who whole why will winter wing with within without witness women word work worker workers workforce working workload workplace workshop workshops written year years
yes yjb yjs yjmis yot you young your youth yro
adhd aim ap asb asbo asd bame care-leaver cctv ce cin cla clp cp cps cpd crc cris csc csp cse cce dbs dpo dto dwp ebp ehcp emap eo ep ets fgc fte
gdpr gp gps hr hmcts hmi iag icb ics idva iom ipp isa iso issp kq laa lado lasch lgbt lgbtq loc mh miam mou mp nacro neet nfa npcc oo oocd ooc opcc
pcc pcsp pdf ppu pru psr qa rag rj rjc roshh rotl rota rsl salt sch sen send senco sla smt sop spoc ssw stc ucc uk vru ycc yc ycap ylm yoi yoipp yp yrd yrs
ii iii iv vi vii viii ix xi
birmingham blackpool bolton bradford brighton bristol bromley bury caerphilly cambridge camden cardiff conwy cornwall coventry croydon cumbria cymru derby devon
doncaster dorset dudley durham ealing enfield essex exeter gateshead gloucester greater greenwich gwent gwynedd hackney halton hampshire haringey harrow
hertfordshire hillingdon hounslow hull islington kirklees knowsley lambeth lancashire leeds leicester lewisham lincolnshire liverpool luton manchester
merseyside merthyr middlesbrough milton newcastle newham newport norfolk northumbria nottingham oldham oxford peterborough plymouth poole portsmouth powys reading
redbridge rochdale rotherham salford sandwell sefton sheffield slough solihull somerset southampton southend southwark stockport stoke suffolk sunderland surrey
sussex swansea swindon tameside thames torfaen trafford tyne vale wakefield walsall waltham wandsworth warrington warwickshire westminster wigan wiltshire wirral
wolverhampton worcestershire wrexham yorkshire england scotland britain europe european irish scottish romanian polish somali albanian vietnamese kurdish urdu
punjabi arabic french spanish bengali portuguese romani caribbean african american chinese christian jewish sikh hindu islamic
excel microsoft outlook zoom sharepoint whatsapp snapchat instagram tiktok facebook google childview careworks mosaic liquidlogic core
`);

/** Behind a name, these make it that of a building, a street, a place or a paper. */
export const placeEndings: ReadonlySet<string> = wordSet(`
abbey academy act airport arena association avenue bank barracks block bridge building campus cathedral centre chambers charity church clinic close club
college complex cottage council court crescent day drive estate eve fields forest foundation gardens gate green grove hall heath heights hill hospital
hostel hotel house hub infirmary inn institute inquiry junction lane law library lodge market medal mews mill museum night office palace parade
park partnership place plaza prize project programme quay rd report review road room row school score square st stadium station street studios suite surgery
terrace theatre tower towers trust unit university view village walk ward way wharf wing works yard
`);
