package org.armscope.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecoderTest {

    private static final String ENGLISH =
            "The minister’s visit – his “first” – cost €3 million.\r\nZoë paid.\tNobody else did.";
    private static final String RUSSIAN =
            "Министр обороны России посетил Сеул и Пхеньян. Переговоры о поставках вооружений"
                    + " продолжались два дня, но договор подписан не был.";
    private static final String KOREAN = "러시아 국방장관이 서울과 평양을 방문했다. 무기 공급에 관한 회담은 이틀 동안 계속되었다.";
    private static final String MARK = "\uFEFF";

    @ParameterizedTest(name = "[{index}] {0} marked: {1}")
    @CsvSource({
        "UTF-8, false",
        "UTF-8, true",
        "UTF-16LE, false",
        "UTF-16LE, true",
        "UTF-16BE, false",
        "UTF-16BE, true",
        "UTF-32LE, true",
        "UTF-32BE, true",
        "windows-1252, false"
    })
    void englishComesBackFromEachCharacterSet(String charset, boolean marked) {
        comesBack(ENGLISH, charset, marked);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R"})
    void russianComesBack(String charset) {
        comesBack(RUSSIAN, charset, false);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "EUC-KR"})
    void koreanComesBack(String charset) {
        comesBack(KOREAN, charset, false);
    }

    @Test
    void polishComesBackThoughItIsMostlyAscii() {
        comesBack(
                "Minister obrony odwiedził wczoraj Seul, gdzie rozmawiał o zakupie czołgów. Umowa"
                    + " została podpisana, a pierwsze dostawy – jak się mówi – są przewidziane na"
                    + " koniec roku.",
                "windows-1250",
                false);
    }

    private static void comesBack(String text, String charset, boolean marked) {
        byte[] bytes = ((marked ? MARK : "") + text).getBytes(Charset.forName(charset));
        assertEquals(new Decoding.Text(text, charset), TextDecoder.decode(bytes));
    }

    @Test
    void aFewStrayControlCharactersAreBorne() {
        String text = "Tanks were sold.\u0000 Ships\u0001 were not.\f End.\u001A";
        assertEquals(
                new Decoding.Text(text, "UTF-8"),
                TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @MethodSource("binaries")
    void binaryDataIsNamed(byte[] bytes, String mediaType) {
        assertEquals(new Decoding.Foreign(mediaType), TextDecoder.decode(bytes));
    }

    static Stream<Object[]> binaries() {
        return Stream.of(
                new Object[] {
                    Base64.getDecoder()
                            .decode(
                                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
                                            + "YPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
                    "image/png"
                },
                new Object[] {
                    Base64.getDecoder().decode("R0lGODlhAQABAAAAACwAAAAAAQABAAA="), "image/gif"
                },
                new Object[] {ascii("%PDF-1.4\n1 0 obj <<>> endobj\n"), "application/pdf"},
                new Object[] {ascii("{\\rtf1\\ansi Tanks were sold.}"), "application/rtf"},
                new Object[] {
                    ascii("<!DOCTYPE html><html><body>Tanks.</body></html>"), "text/html"
                },
                new Object[] {
                    new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 33, 0, -1, -2, -3, 0},
                    "application/zip"
                });
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource({"'BMP-3 vehicles were sold.'", "'MZ is no program.'", "'<b>Bold</b> words.'"})
    void textThatBeginsLikeAFormatIsText(String text) {
        assertEquals(new Decoding.Text(text, "UTF-8"), TextDecoder.decode(ascii(text)));
    }

    @Test
    void markedUtf8ThatIsMalformedIsNotGuessedAt() {
        byte[] bytes = (MARK + "Tanks were sold to Se?ul.").getBytes(StandardCharsets.UTF_8);
        bytes[23] = (byte) 0xE9;
        assertInstanceOf(Decoding.Unknown.class, TextDecoder.decode(bytes));
    }

    @Property(tries = 300)
    void westernTextComesBackFromWindows1252(@ForAll("western") String text) {
        Charset western = Charset.forName("windows-1252");
        Decoding.Text decoded =
                assertInstanceOf(Decoding.Text.class, TextDecoder.decode(text.getBytes(western)));
        assertEquals(text, decoded.text());
    }

    @Property
    void anyTextComesBackFromUtf8AndMarkedUtf16(@ForAll("words") String text) {
        for (Charset charset :
                new Charset[] {
                    StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
                }) {
            assertEquals(
                    new Decoding.Text(text, charset.name()),
                    TextDecoder.decode((MARK + text).getBytes(charset)));
        }
    }

    @Property(tries = 300)
    void anyBytesHaveAnAnswer(@ForAll byte[] bytes) {
        Decoding decoding = TextDecoder.decode(bytes);
        if (decoding instanceof Decoding.Text(String text, String charset)
                && !charset.startsWith("UTF-")) {
            assertEquals(
                    text,
                    new String(text.getBytes(Charset.forName(charset)), Charset.forName(charset)));
        }
    }

    @Provide
    Arbitrary<String> western() {
        return Arbitraries.of(
                        "tanks",
                        "Zoë",
                        "minister’s",
                        "–",
                        "€3",
                        "ships",
                        "“first”",
                        "sold",
                        "to",
                        "Seoul",
                        "naïve",
                        "\r\n",
                        "and",
                        "aircraft",
                        "…")
                .list()
                .ofMinSize(3)
                .ofMaxSize(40)
                .map(words -> "Two more words and " + String.join(" ", words));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("tanks", "Зенит", "서울", "é", "😀", "\n", "12", "—", "\uFFFD")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }
}
