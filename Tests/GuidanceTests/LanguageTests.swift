import Guidance
import Planning
import PostText
import Testing

@Suite("Language of a text")
struct LanguageTests {
  private func isEnglish(_ text: String) -> Bool {
    Language.isEnglish(Wording(text, entities: Platform.x.entities(in: text)))
  }

  @Test(
    "other languages are noticed",
    arguments: [
      "Unser neues Brot ist da und wir freuen uns auf euch",
      "Gracias por venir a la tienda, nos vemos el lunes",
      "Notre pain est sorti du four, on vous attend dans la boutique",
      "Il nostro pane è pronto e non vediamo l'ora",
      "Wir feiern am Samstag zehn Jahre Speiche, kommt alle vorbei!",
      "Ab sofort neue Winterreifen im Laden, nur 39 Euro, solange der Vorrat reicht",
      "Winterreifen 20 % reduziert bis Samstag", "Frisches Brot für euch",
      "Ouvert dimanche matin, dès 7 heures",
      "Mañana abrimos a las ocho", "Vanaf maandag zijn we weer open", "Idag har vi öppet till åtta",
      "新しいパンができました", "Наш хлеб готов", "خبزنا جاهز",
    ])
  func others(_ text: String) {
    #expect(!isEnglish(text))
  }

  @Test(
    "English is English, with names and with few words",
    arguments: [
      "Our new loaf is here", "Rye!", "Herr Müller and Señora López bake together", "Citi Names New Chief",
      "🥖", "", "El Niño threatens harvest yields", "Crème brûlée, cafés and croissants",
      "Danke! Merci! Thank you all!",
      "A hat for the war museum, open 10 am till 6", "Hay bales, sin bins and sous chefs",
      "Wear a Pain au Chocolat badge on the day",
    ])
  func english(_ text: String) {
    #expect(isEnglish(text))
  }

  @Test("a text in another language is not sure unless its form tells the kind")
  func unsure() {
    #expect(!judge("Unser neues Brot ist da und wir freuen uns auf euch").sure)
    #expect(judge("RT @grainmuseum Unser neues Brot ist da und wir freuen uns auf euch").kind == .boost)
    #expect(judge("@anna Das ist nicht von uns, aber danke für die Blumen").kind == .talk)
  }
}
