/** Russian and English sentences. In braces: what an owner has fixed ({name} {place} {hours}) and what each ad fills. */
export const russianAndEnglish = `
ru rest title: Массаж в городе {city} | Расслабляющий массаж, {name} | {name}, {age} | Отдых и массаж, {place} | Салон приглашает, {city} | Релакс после работы, {city} | Приятный вечер, {name} {age} | Новая мастер {name}
ru rest open: Здравствуйте, меня зовут {name}, мне {age}. | Приглашаю в гости, {name}. | Добрый день, дорогие гости! | Наш салон снова открыт. | Только приехала в {city}, {name}. | Уютный салон приглашает гостей. | Привет, я {name}, встречу вас с улыбкой. | Устали после работы? Приходите к нам. | Всем доброго дня, я {name}. | Ищете, где отдохнуть в городе {city}?
ru rest offer: Делаю расслабляющий массаж всего тела. | Тайский массаж, масло, горячие полотенца. | Массаж спины и воротниковой зоны, час пролетит незаметно. | Четыре мастера на выбор, все вежливые. | Составлю компанию на вечер, на ужин или прогулку. | Сауна, бассейн и массаж в одном месте. | Опытные мастера из разных стран. | Программа на час, на два и на весь вечер. | Массаж ног, арома и пилинг. | Сопровождение на мероприятия, знаю английский.
ru rest detail: Свои апартаменты, {place}, чисто и тихо. | Находимся так: {place}, вход со двора. | Принимаю {hours}, без выходных. | Фото мои, проверяйте при встрече. | Парковка есть, домофон не работает, наберите заранее. | Чай, душ и тапочки для каждого гостя. | Работаем {hours}, {place}. | Ориентир: {place}. | Возможен выезд в гостиницу, такси за ваш счёт. | Соседей нет, подъезд отдельный. | Второй визит со скидкой десять процентов. | Кондиционер, музыка, свежее бельё.
ru rest terms: Час {price}. | Стоимость от {price}, торг не уместен. | {price} за сеанс. | Цена {price}, два часа дешевле. | Оплата на месте, {price}. | Прайс простой: {price} час. | Первый раз за {price}. | От {price} и выше, зависит от программы.
ru work title: Работа за границей, {abroad} | Требуются девушки, {abroad} | Набор официанток и хостес | Вакансия с проживанием, {abroad} | Приглашаем на работу из города {city} | Работа без опыта, оплата {price} | Срочный набор, {abroad} | Горничные и помощницы, {abroad}
ru work open: Здравствуйте, идёт набор сотрудниц. | Агент {name} поможет с выездом. | Открыт набор в {abroad}. | Хотите хорошо зарабатывать? | Внимание, осталось шесть мест. | Прямой работодатель, без посредников. | Кто хочет поехать работать, читайте внимательно. | Девушки из города {city}, есть хорошее предложение. | Проверенная работа, уже отправили много людей.
ru work offer: Нужны официантки в караоке. | Требуются хостес в ресторан. | Работа горничной в семье. | Нужны танцевальный коллектив и певицы. | Работа на складе и на фабрике. | Требуются сиделки и няни. | Набираем массажисток, обучим на месте. | Работа в баре, общаться с гостями. | Нужны помощницы на кухню и в зал.
ru work detail: Визу и билет оплачиваем мы. | Жильё рядом, комната на двоих. | Офис: {place}. | Опыт не нужен, язык учить не надо. | Контракт на три месяца, можно продлить. | Возраст от 21 до 35, приятная внешность. | Собеседование {hours}. | Встретим в аэропорту и отвезём. | Документы делаем за десять дней. | Питание два раза в день. | Пишите, ответим {hours}. | Выезд группой, каждую вторую пятницу.
ru work terms: Зарплата {price} в месяц. | Оплата {price} каждую неделю. | Доход от {price} плюс чаевые. | {price} и премия. | Ставка {price}, аванс сразу. | Платим {price}, без задержек. | На руки {price}.
ru close: Звоните, пишите. | Жду вас! | Спрашивайте, не стесняйтесь. | Подробности по телефону. | Скрытые номера не беру. | Пишите сразу, что хотите узнать. | Отвечаю быстро. | До встречи! | Только серьёзным людям. | Сохраните объявление.
ru phone: Тел.: {to} | Звоните {to} | {to} | Номер {to} | WhatsApp {to} | Связь: {to} | {to} (Ватсап)
ru handle: {app}: {to} | Пишите в {app} {to} | {to} ({app}) | {app} - {to}
ru other: Почта {to} | Пишите на {to} | {to}
ru site: Сайт {to} | Больше фото на {to} | {to}
ru pay: Предоплата {to} | Перевод на {to} | Бронь: {to} | Оплата {to}
ru agency: Администратор {to} | Запись через диспетчера {to} | Общий номер {to}
ru support: Жалобы на объявление: {to} | Поддержка площадки {to} | Размещено через {to}
ru friend: Если не отвечаю, звоните {to} | Подруга тоже принимает: {to} | Можно через знакомых: {to}
ru service: Водитель и встреча: {to} | Квартиру сдаёт {to} | Фото делал {to} | Трансфер {to}
ru moved: Старый номер {to} не работает. | Номер сменился, раньше был {to}.
ru silent: Пишите в чат площадки. | Контакты в личном сообщении. | Отвечу здесь, в сообщениях.
en rest title: Relaxing massage in {city} | {name}, {age}, new in town | Massage and spa, {place} | {name} welcomes you | Evening relax, {city} | Oil massage, {city} | Quiet studio, {place}
en rest open: Hello, my name is {name}. | Hi gentlemen, {name} here, {age}. | Our studio is open again. | New in {city}, staying for a short time. | Welcome to a calm place in the middle of {city}. | Tired after work? Come and see us. | Good day to all guests. | I am {name} and I speak English and Russian.
en rest offer: Full body relaxing massage with warm oil. | Thai massage, hot towels and herbal tea. | Company for dinner or an evening walk. | Four friendly therapists to choose from. | Back and shoulder massage, one hour or two. | Foot massage, scrub and sauna. | A travel companion for the weekend. | Evening programme for one or two guests.
en rest detail: Private apartment, {place}, clean and quiet. | Open {hours}, every day. | You find us here: {place}. | My pictures are real. | Shower, towels and slippers are ready. | Hotel visits are possible, taxi on you. | Parking behind the house. | Come {hours}, {place}. | Second visit ten percent less. | No neighbours, own entrance. | Please book one hour ahead.
en rest terms: One hour {price}. | From {price}, no discount. | {price} for a session. | Price {price}, longer is cheaper. | Pay on arrival, {price}. | First visit {price}.
en work title: Work abroad, {abroad} | Hostess wanted, {abroad} | Jobs with housing, {abroad} | Waitress and kitchen help, {abroad} | No experience needed, {price} | Urgent hiring from {city}
en work open: We are hiring now. | Agent {name} helps with all papers. | New places in {abroad}. | Do you want to earn well? | Six places left. | Direct employer, no middlemen. | Good offer for people from {city}.
en work offer: Hostess in a restaurant. | Waitress in a karaoke bar. | Housekeeper in a family. | Dancers and singers for a show. | Packing work in a factory. | Care worker and nanny. | Massage trainees, we teach you. | Kitchen and hall helpers.
en work detail: Visa and ticket are paid by us. | Housing nearby, two in a room. | Office: {place}. | No language is needed. | Three months contract, can be longer. | Age 21 to 35. | Interview {hours}. | We meet you at the airport. | Papers ready in ten days. | Two meals a day. | Groups leave every second Friday.
en work terms: Salary {price} a month. | {price} every week. | From {price} plus tips. | {price} and a bonus. | We pay {price}, always on time.
en close: Call or write. | See you soon! | Ask me anything. | No hidden numbers please. | I answer fast. | Serious people only. | Details by phone. | Save this ad.
en phone: Phone: {to} | Call {to} | {to} | WhatsApp {to} | Tel {to}
en handle: {app}: {to} | Write me on {app} {to} | {to} ({app})
en other: Mail {to} | Write to {to} | {to}
en site: Website {to} | More pictures at {to} | {to}
en pay: Deposit {to} | Pay to {to} | Booking: {to}
en agency: Reception {to} | Book by the operator {to}
en support: Report this ad: {to} | Platform support {to} | Posted with {to}
en friend: If I do not answer call {to} | My friend is here too: {to}
en service: Driver: {to} | Rooms by {to} | Photos by {to}
en moved: My old number {to} does not work. | New number now, before it was {to}.
en silent: Write in the chat of this site. | Contact in private messages.
`;
