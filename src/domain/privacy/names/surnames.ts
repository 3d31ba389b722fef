import { wordSet } from "../wordSet";

/**
 * Family names often heard in England and Wales, of many origins, in lower case and without accents; put together by hand,
 * as `givenNames` is. They are names behind another capitalised word; alone they are only taken for one where a title or a family is.
 */
export const surnames: ReadonlySet<string> = wordSet(`
abbott abdi abdullah abraham abrahams acheampong adamczyk adams adebayo adeleke adeyemi afolabi agarwal agyemang ahmad ahmed akhtar akram
akinola alam alexander ali allen amin amoah anderson andrews antoniou anwar appiah armstrong arshad arthur asante ashton ashraf
aslam atkins atkinson austin aziz baines bajwa baker balogun barker barlow barnes barnett barrett barron barton bateman bates baxter
begum bell bennett benson bentley berry bhatt bhatti bibi bird blackburn blackwell blair blake boakye boateng booth bowen bowers bowler boyd
boyle bradley bradshaw brennan brewer brien briggs brooks bryan bryant burgess burke burnett burns burrows burton butt butler byrne
cameron campbell carey carpenter carr carroll carson carter cartwright chandler chapman charlton chaudhary chaudhry cheema chen cheung
choudhury chowdhury christie chung clark clarke clayton clements cole coleman coles collier collins connolly connor conway
cooke cooper corbett costa cox craig crawford crosby cross cullen cunningham curtis dalton daly daniels das davey davidson davies
davis davison dawson dean demir dennis desai dhillon dias dickinson dickson dixon dobson dodd doherty donnelly donovan douglas downing
doyle drummond duffy duncan dunn dunne dyer edwards elliott ellis english eze evans farah farooq farrell fashola faulkner fenwick ferguson
fernandes fernandez field finch findlay fisher fitzgerald fleming fletcher flynn ford foster fowler fox francis franklin fraser
freeman french frost fuller gallagher garcia gardiner gardner garner gibbons gibbs gibson gilbert giles gill gilmore goddard godfrey
gomez gonzalez goodwin gordon gough gould graham grant graves gray greenwood gregory grewal grey griffin griffith griffiths
gunn gupta guthrie hadley hague haider hale hamid hamilton hammond hancock hanif hanley hanson haque harding hargreaves harper harries harris
harrison hart hartley harvey hassan hawkins haynes henderson henry herbert hewitt hicks higgins hilton hobbs hodge hodges hodgson
hoang hogan holden holland holloway holmes holt hooper hopkins horton hossain houghton howard howarth howe howell howells hudson hughes
humphrey humphreys humphries huang hunt hurst hussain hussein huynh hutchinson hyde ibrahim idowu ingram ionescu iqbal irving islam ismail ivanov
jackson jacobs jama james jamil jarvis javed jenkins jennings jensen johal johns johnson johnston johnstone jones joseph jung
joyce kamara kamau kaminski kane kang kapoor kaur kavanagh kay kaya keane kearney keegan keith kelly kemp kennedy kenny kent kerr khalid
khan khatun kim kirby kirk knight knowles kowalczyk kowalska kowalski kozlowski kumar kuznetsov lam lamb lambert lane larsen law lawrence lawson
leach lee leigh lennon leonard leslie lester levy lewandowski lewis li lim lin little liu livingstone lloyd logan lopez lowe lucas lynch
lyons macdonald mackay mackenzie maclean macleod maguire mahmood mahmud mahoney malik mann manning mansour marques marshall martin
martinez mason matthews maxwell mcallister mcbride mccann mccarthy mcdonald mcdonnell mcgrath mcgregor mcguire mcintosh mcintyre mckay
mckenna mckenzie mclaughlin mclean mcleod mcmahon mcnally mcnamara mcneill mehmood mehta mensah meredith metcalfe meyer middleton miah miles
millar miller mills mir mirza mistry mitchell mohamed mohammed mohamud molloy montgomery moore moran moreno morgan morley morris morrison morton
moss mostafa moyo mueller muhammad muir mukherjee mullen munro murphy murray mustafa myers nair naylor ncube ndlovu nelson newman newton
nguyen nicholls nicholson nicolson nkosi noble nolan norman norris norton novak nowak nunez nunn nwosu nwankwo obi oakley obrien oconnor odonnell
o'brien o'connell o'connor o'donnell o'grady o'hara o'keefe o'leary o'neill o'reilly o'sullivan ogden ogunleye okafor okeke okoro okonkwo
oliver olsen omar onyango ortiz osborne osei osman owen owens owusu oyelaran page palmer parkes parkin parkinson parry parsons patel paterson
patterson paul payne pearce pearson peck perera perez perkins perry peters petersen peterson petrov pham phillips pickering pierce piper
poole pope popescu popa potter powell pratt prescott preston pritchard prydderch prosser pugh quinn qureshi rafiq rahman raja ram ramos ramsay
ramsey randall rana rashid rasmussen raza read reddy rees reeves rehman reid reilly reyes reynolds rhodes rhys richards richardson riley rivera
roberson roberts robertson robinson robson rodgers rodrigues rodriguez rogers rossi rowe rowland rowlands roy russell russo ryan sadiq saeed saleh
salim salmon sanchez sanders sanderson sandhu santos saunders savage sawyer schmidt schneider scott sesay sethi sexton shah shaikh sharif sharma
sharp sharpe shaw sheikh shepherd sheppard sheridan shields short siddiqui silva simmonds simmons simons simpson sims sinclair singh
skinner slater smart smith smyth snow sohal solomon somerville spencer stafford stanley steele stein stephens stephenson stephens stevens stevenson
stewart stokes stuart suleiman sullivan sutherland sutton suzuki swift syed szymanski tailor takahashi tan tanaka tang taylor tennant thapa thistlewood
thomas thompson thomson thornton thorpe tierney tobin todd tomlinson townsend tran traore tucker tudor tufail turner tyler ullah uddin underwood
varghese vasquez vaughan vincent virk vu waddington wade wagner wainwright wakefield walker wallace wallis walsh walters walton wang ward warner
warren warsame waters watkins watson watts webb webster welch weston wheeler whitaker whitehead whitehouse whitfield whittaker whittle
wilcox wilkins wilkinson williams williamson willis wilson winter winters wojcik wolski wong woodward woodcock worthington wozniak wright wu wyatt
xu yang yates yeboah yilmaz yousaf yusuf zaman zhang zhao zhou zielinski zulu
`);

/** Family names that are also common words, colours or places: names only behind a given name or a title. */
export const wordSurnames: ReadonlySet<string> = wordSet(`
alder banks bond bowman brown bush church cook court crane day dale dawn drake england fields finch forest gold good green hall hardy
heath hill hope house hunter ireland jordan king lake laing lane law long love lord major march marsh may mead moon moor nash north park parker
parks pope price rice rivers rose rowan sands shore small stone street summers wales waller walls wells west white wilde wise wood woods young
`);
