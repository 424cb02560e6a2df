/// The names of the months in many languages, as data.
enum MonthNames {
    /// The number of a month, 1 to 12, by its name or usual abbreviation in lower case.
    static func month(_ name: String) -> Int? { months[name] }

    private static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for line in table {
            for (index, names) in line.split(separator: " ").enumerated() {
                for name in names.split(separator: "/") where months[String(name)] == nil {
                    months[String(name)] = index + 1
                }
            }
        }
        return months
    }()

    /// A language a line, twelve months a line, forms of one month parted by strokes.
    private static let table = [
        "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec",
        "januar/jänner/jan februar/feb märz/mär/mrz april/apr mai juni/jun juli/jul august/aug september/sep oktober/okt november/nov dezember/dez",
        "janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc",
        "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/sep/sept octubre/oct noviembre/nov diciembre/dic",
        "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set ottobre/ott novembre/nov dicembre/dic",
        "janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez",
        "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec",
        "januar/jan februar/feb marts/mars/mar april/apr maj/mai juni/jun juli/jul august/aug september/sep oktober/okt november/nov desember/december/des",
        "januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sep oktober/okt november/nov december/dec",
        "stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja/maj czerwca/czerwiec lipca/lipiec sierpnia/sierpień września/wrzesień października/październik listopada/listopad grudnia/grudzień",
        "января/январь февраля/февраль марта/март апреля/апрель мая/май июня/июнь июля/июль августа/август сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "ocak/oca şubat/şub mart nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara",
        "januari februari/pebruari maret april mei juni juli agustus september oktober november desember",
        "يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر",
        "كانون شباط آذار نيسان أيار حزيران تموز آب أيلول - - -",
        "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
        "ינואר/בינואר פברואר/בפברואר מרץ/במרץ אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר",
        "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर/अक्तूबर नवंबर दिसंबर",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "január február március április május június július augusztus szeptember október november december",
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
    ]
}
