import { wordSet } from "../wordSet";

/**
 * Given names often heard in England and Wales, of many origins, in lower case and without accents. Put together by hand
 * for this check, from common knowledge; names that the Office for National Statistics counts every year are among them.
 * Names that are also words of the language, months or places stand in `wordNames` and `placeNames`.
 */
export const givenNames: ReadonlySet<string> = wordSet(`
aaliyah aaron abbie abby abdi abdul abdullah abdullahi abdulrahman abena abi abigail abraham abu ada adam adama adebayo adele
adeline aden adil aditi aditya adnan adrian adriana agata agnes agnieszka ahmad ahmed aidan aiden aimee aisha aishah ajay akash
akeem akira akosua akua alan alana alasdair albert albie aleksander aleksandra alesha alex alexa alexander alexandra
alexandru alexia alexis alfie alfred alice alicia alisha alison alistair aliyah allan allegra allison alyssa amaan amal
amanda amani amara amarjit amelia amelie amina aminah aminata amir amira amit amna amrit amy ana anais anastasia andre andrea
andreas andreea andrei andrew andy aneesa aneira aneurin angela angelica angelina angus anika anisa anita anjali ann anna
annabel annabelle anne annie annika anthony antoni antonia antonio anya aoife aqsa aran archie aria ariana arianna arjun
armaan arman arnav aroush arthur arwel arwen arya asad asha ashleigh ashley ashton asif asma astrid athena aubrey audrey
aurora ava awa axel ayaan ayaz ayden ayesha ayla aylin ayo ayub ayush azaan aziz azra babatunde bahar barbara barnaby barry
bartosz bashir beatrice beatrix becky bella ben benedict benjamin bernadette bernard bert bertie beryl bethan bethany beti
betsan betty beverley bianca bilal blanka bogdan boris brandon branwen brenda brendan brian briana bridget bronagh bronwen
bronwyn bryan bryony cadi caitlin caleb callie callum calum cameron camila camilla caoimhe cara carl carla carlos carly
carmen carol carole caroline carolyn carrie carwyn carys casey cassandra cassie catalin catarina caterina catherine cathy
catrin catriona cecilia cedric ceinwen celeste celia celyn ceri cerys chanel chantelle charlene charles charlie charlotte
chelsie cheryl chidi chidera chinedu chioma chloe chris christina christine christopher ciara cillian claire clara clare
clarissa claudia clayton clement cledwyn clive cody colette colin colleen connie connor conor constance constantin corey
corina cory courtney craig cristian cristina crispin curtis cynthia daanish dafydd daisy damian damien damilola dan dani
daniel daniela daniella danielle daniyal danny daphne darcey darcie darcy daria darius darren darryl daud david davide davina
davinder dawid dawood dayo deborah debbie declan deepa deepak deiniol delroy delyth demi denis denise dennis denzel derek
derrick desmond devon dewi dexter dhruv diana diane diego dilan dilwyn dimitri dina diya diyar dobrawa dominic dominik
dominika donald donna doreen doris dorothy douglas duncan dwayne dwynwen dylan ebony ebrahim eddie edith edmund eduard eduardo
edward edwin efa efan eilidh eileen eira eirian eirlys elaine elan eleanor elena eleri eli elias elif elijah elin eliot elis
elisa elise elisha eliza elizabeth ella elle ellen ellie elliot elliott elliana ellis eloise elsa elsie eluned elwyn emelia
emeka emil emilia emily emlyn emma emmanuel emre emrys emyr enfys enid enya enzo eoin erica erik erin ernest esha esme
esmee esther ethan etienne eugene eunice eva evan evangeline eve evelyn evie ezekiel ezra fabian fahad faheem faisal faiza
farah fardeen farhan farida faris farouk farzana fatema fatima fatimah fatma fatou fatoumata faye felicity felix femi
ferdinand fernanda ffion fiadh finlay finley finn finnian fiona fletcher folasade fran frances francesca francesco francis
francisco frankie fraser fred freddie freddy frederick freya funmi gabriel gabriela gabriella gabrielle gareth garfield gary
gavin gemma gene genevieve geoff geoffrey george georgie georgina gerald geraint gerard gerry gethin ghazala gillian gina
giorgia giovanni gisele gladys glenda glenn glenys gloria glyn godfrey goran gordon gracie gracjan graham gregory greta gruff
gruffudd gruffydd gurdeep gurpreet gus gustav gwen gwendolyn gwenllian gwenno gwilym gwion gwyn gwyneth haaris habib habiba
hadi hadiya hafsa hafsah haider hajra hakeem haleema halima hamid hamish hamza hana hanan hanna hannah hannan hari haris harish
harjit harley haroon harpreet harriet harrison harry haruka harvey hasan haseeb hashim hassan hawa hayden haydn hayley heidi
helen helena helga henrietta henry heulwen hiba hilary hollie horatio howard hubert huda hudson hugh hugo humaira humza hussain
hussein huw hywel iain ian ibrahim ibraheem idris ieuan iestyn ifan ifeoma iga ignacy igor ijeoma ikram ilhan ilyas imaan
imani imogen imran inaaya inaya ines inga inigo ioan ioana iolo ion ione iona ionut ira irena irene irfan irina isa isaac
isabel isabella isabelle isabel isaiah isha ishaan ishaq isla islwyn ismaeel ismail isobel issa issac ivan ivana ivo iwan
iwona izaan izabela jabari jacek jack jackie jackson jacob jacqueline jada jade jaden jago jai jaiden jaime jake jakub jamal jameela
james jamie jamila jana jane janet janice janine jared jarek jaroslaw jasmin jasmine jason jasper jaspreet jay jaya jayda
jayden jaydon jayne jaz jazmin jean jeanette jeevan jeffrey jemima jemma jennifer jenny jensen jeremiah jeremy jermaine jerome jerzy
jess jesse jessica jethro jill jim jimmy jo joan joanna joanne joao jodie joe joel johanna john johnny jon jonah jonas
jonathan jonny jools jordana jorge jose josef joseph josephine josh joshua josiah josie joyce juan juanita judah judith jude
julia julian juliana julie juliet juliette julius junaid junayd juneyd justin justina justyna jyoti kaan kacper kacey kaden kadir
kadija kai kaiden kaitlyn kajol kamal kamala kamil kamila kamran kane karan kareem karen karim karina karl karol karolina
kasim kasper kasia kate katarina katarzyna kate katherine kathleen kathryn kathy katie katrina katy kay kaya kayden kayla
kayleigh keanu keegan keeley keira keisha keith kellie kelly kelsey kelvin kemi kendra kenan kenneth kenny kenzie
kenzo kerry kerys kevin keziah khadija khadijah khalid khalifa khalil khloe kian kiana kiara kieran kieron kiera kimberley
kimberly kinga kiran kirsten kirsty kirsty kit klaudia kobi koby kofi kojo konrad krish krishan krishna kristian kristina
kristof krystian krzysztof kwabena kwaku kwame kyan kye kyla kyle kylie kyra kyron lacey lachlan laila lakshmi lamar lana lara laraib
larissa larry lashay latisha latoya laura lauren laurence lauryn lavinia layla leah leanne leela leigh leila leland lena
lennie lennox lenny leo leon leona leonard leonardo leoni leonie leroy lesley leslie leticia lewis lexi lexie leyla liam liana libby
lilah lili lillian lillie lilly lily linda lindsay lindsey linus lisa liv liza lleucu lloyd llew llinos llyr logan lois lola lorcan
lorena lorenzo loretta lorna lorraine lottie louie louis louisa louise lowri luca lucas lucia lucian luciana lucie lucinda lucy
luis luisa lukas luke luna lydia lyla lyndon lynn lynne lynsey lyra maariyah mabel mabli maciej macy madeleine madeline
madelyn madison maeve magdalena maggie maha mahad mahdi maheen mahir mahmood mahmoud mahnoor mai maia maira mair maisie
maisy maja malachi malaika malak malakai malcolm malgorzata malik malika mallory mamadou mandeep mandy manisha manjit manon
manpreet mansoor manuel manuela mara marc marcel marcela marcin marco marcos marcus marek margaret margaux margot maria mariah
mariam mariama marian mariana marie mariella marika marilyn marin marina mario marion marisa marissa marius mariusz marjorie
marlon marta martha martin martina marvin marwa mary maryam maryann mateo mateusz matilda matteo matthew matthias mattie maura
maureen maurice mawuli max maxim maximilian maximus maxine maxwell maya mayar mckenzie megan meghan mehmet mehreen mei meilyr meinir
mel melanie melissa menna mercedes meredith merfyn meryem mia micah michael michaela michal michele michelle mick mickey miguel mihai mika
mikael mikaeel mike mikey mikolaj mila milan mildred milena millie milo milosz mina minnie mira miranda miriam misbah mitchell mo
moeen mohamad mohamed mohammad mohammed mohamud mohsin moira moises mollie molly mona monica monika monique morag morgan morris
mosa moses mostafa muhammad muhammed muhsin muna munir murad muriel murphy musa mustafa myfanwy myla myles myra myrddin myriam nabeel
nabil nadia nadine nahla naila naima najma nana nancy naomi narges nasir nasra nasreen natalia natalie natasha nate nathan
nathanael nathaniel naveed navid neda neha neil nell nellie nelly nelson nerys nesta nevaeh neve niamh nia niall nicholas nick
nicky nico nicola nicolas nicole nicoleta nigel nihal nikhil niki nikita nikola nikolai nikolas nina nisha nishant nkechi noah
noam noel noelle nojus noor nora noreen noura norah norma norman nouman nuala nusrat nyah nyla obi octavia odette ogechi
ola olaf olaoluwa oleksandr olena olga oliver olivia olivier ollie oluwaseun oluwaseyi oluwatobi olwen omar omari omer oran orla
oriana oscar osian osman otis otto owain owen ozan pablo padraig paige pamela paola parker pascal patricia patrick patrik
patryk paul paula paulina pauline pawel payton pedro peggy penelope penny perry peter petra philip philippa phillip phoebe
phyllis pia piers piotr polly prakash pravin preeti priscilla priya priyanka przemyslaw qasim quentin rabia rachael rachel
radoslaw radu rafael rafal rafferty rahul rahim rahma raheem raisa raj rajesh rajinder ralph ramla ramon ramona ramsey ranbir randa
rania ranveer raphael rashid raul raven ravi rayan rayhan raymond rayyan razvan rebecca rebekah reece reem reggie
regina rehan reid remi remy rena renata rene renee reuben rex reza rhea rhian rhianna rhiannon rhodri rhona rhonda rhydian
rhys ria ricardo richard richie ricky rihanna riley rishi rita riya rizwan robbie robert roberta roberto rochelle
roderick rodrigo roger rohan roksana roland roman romeo romy ronald ronan ronnie roopa rory rosa rosalie rosalind rosanna
roshan rosie ross rowan rowena roxanne roy roya ruaridh ruben rubina rudi rufus rukhsana rumi rupert russell ruth ruqayyah ryan
ryder rylan sabina sabrina sacha sadia sadie safa saffron safia safiya sahar sahil said saif saira sakina salah saleem saleh salim
sally salma salman sam samantha samar sameer samia samina samira samuel sana sandeep sandra sania sanjay sapphire sara
sarah sarina sasha saskia satnam saul savannah scott seamus sean seb sebastian seema selena selin selina selma serena
serge sergio seth shaan shabana shabnam shafiq shahid shahida shaila shaima shakira shakeel shamima shane shania shanice shannon
shantel shaquille shari sharif sharon shaun shauna shawn shayan shayla shayne shazia sheena sheila shelby shelley sherif
sherry shilpa shirin shiv shivani shona shreya shumaila sian siana sid siddharth sidra sienna silas silvia silviu simao simon
simone simran sinead siobhan sion sioned siwan siya skye sofia sofie soham solomon somaya sonia sonja sonny sophia sophie soraya
spencer stacey stan stanislaw stanley stefan stefania stefano stella stephanie stephen steve steven stevie stewart stuart
subhan sukhdeep sukhi suki sulaiman suleman sultan sumaya sumayyah summayyah sunil sunita suresh susan susanna susannah susie
suzanne sven swati sylvia syed sylwia szymon tabitha tadeusz tahir tahira taiwo talha talia taliesin tallulah tamara tamika tamsin tania
tanisha tanya tara taran tareq tariq tarun tasha tasnim tate tatiana tayla taylan tayo tayyab tayyib ted teddy tegan
tegwen teja temitope teresa terence teri terri terry tess tessa thaddeus thalia thea theo theodora theodore theresa thierry
thomas tia tiago tiana tiegan tiffany tilly tim timothy tina tirion tobi tobias toby todd tolu tom tomas tomasz tomi tommy
tomos toni tony tracey tracy travis trefor trevor tricia trish tristan troy trudy tudor tudur tunde tyler tyra tyrell
tyrese tyrone uchenna ugne umair umar umaira umayr una ursula usama usha usman vaibhav valentin valentina valeria valerie
valmai vanessa varun vasile vera verity verona veronica veronika vicki vicky victoire vihaan vijay vikram viktor viktoria vince
vincent viola violeta virginia viorel vishal vita vivek vivian vivien vivienne vlad vladimir wahid waleed walid wallace walter
wanda waqar warren wasim wayne wendy wesley whitney wiktor wiktoria wilfred william willow wilma winifred winston wojciech wyatt
wyn xander xanthe xavier xavi xenia yahya yaqub yara yara yaseen yash yasin yasir yasmin yasmine yaw yetunde ylva yolanda yosef
youssef yousuf yuki yunus yuri yusra yusuf yuvraj yvette yvonne zac zach zachariah zachary zack zahid zahir zahra zahraa zaid zaida
zain zaina zainab zak zakaria zakariya zakiya zaki zane zara zarah zaynab zayd zayn zayan zeeshan zeinab zelda zeynep zena zhané
zhara zia zidane zion zita zoe zofia zoha zoey zohaib zohra zoltan zosia zuhayr zuhur zuleika zunaira zuzanna
`);

/** Names that are also words of the language: names where a capital stands within a sentence, or where somebody acts. */
export const wordNames: ReadonlySet<string> = wordSet(`
abel ace angel archer art aron asher bailey bay bear bill bishop blake blaze blossom blue bob bobby bonnie brook brooke bruce buddy
carter chance charity chase chuck cliff clover cole coral cooper dale dean dee destiny don drew dusty earl ebb elder eden ember
faith fern flora forest forrest frank gale gene ginger glen grace grant guy harmony harper hazel heath heather holly honey
honor honour hope hunter iris ivy jasper jet jewel joy keen kim lance lark laurel lee liberty lil major mason marshall
mark marley marvel mattie  melody mercy merit merry miles min mina miracle myrtle nat noble nova olive ore pat patience peace
pearl pepper piper poppy precious prince princess princeton queenie rain ravi ray reed reef rich rick ridge river rob robin rocky rod rose royal
ruby rusty sage sailor sandy scarlett scout serenity shadow sky star storm sue sunny tanner temperance tiger tony trinity
tucker van vic victor wade ward will winter woody wren zen
`);

/** Names that are also places, months, seasons, colours or houses: names only where somebody acts or is spoken of. */
export const placeNames: ReadonlySet<string> = wordSet(`
adelaide afon alba albion alma amber april asia august austin autumn ayr bath beverley brooklyn cairo carlisle carmel chelsea
chester china christian clifton clyde crystal dallas dawn denver diamond dover eden essex everest florence georgia gower harlow
hayes india indiana ireland israel jan jordan june kent kenya kimberley kingsley lancaster lincoln london lorraine lourdes luton may
madison milan milton monmouth nevada nile orlando paris phoenix preston regent savoy selby sharon shelby sidney skye stafford stirling
summer sydney taylor texas tuesday tyne valentine venice verona victoria vienna violet wells wednesday winston york yule zurich
`);

/** Whether a word, or a part of it between hyphens, is a given name. */
export function isGivenName(plain: string): boolean {
  return (
    givenNames.has(plain) || (plain.includes("-") && plain.split("-").some((part) => givenNames.has(part)))
  );
}
