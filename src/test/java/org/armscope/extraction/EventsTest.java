package org.armscope.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.Party;
import org.armscope.annotation.event.Speaker;
import org.junit.jupiter.api.Test;

/// What single sentences say, in sentences of this project's own.
@SuppressWarnings("NullAway") // what is null fails the test by itself
class EventsTest {

    private static final String DAY = "2001-03-07";

    @Test
    void aDeliveryHasSupplierRecipientAndNumber() {
        assertEquals(
                List.of("delivery delivered Russia>South Korea 2001-03-03 IN_SENTENCE SOUTH arms"),
                told("On March 3 Russia delivered thirty-five T-80U tanks to South Korea."));
        assertEquals(
                List.of("35 T-80U"),
                arms("On March 3 Russia delivered thirty-five T-80U tanks to South Korea."));
    }

    @Test
    void aClassOfWeaponsIsNamedWithItsModifiers() {
        assertEquals(
                List.of("3 diesel-powered submarines"),
                arms("Moscow offered Seoul three Russian diesel-powered submarines last week."));
    }

    @Test
    void theKoreaThatOnlySpeaksDoesNotGetTheArms() {
        assertEquals(
                List.of("statement null Russia>North Korea 2001-03-03 IN_SENTENCE BOTH arms"),
                told(
                                "Seoul officials said on March 3 that they were worried about arms"
                                        + " talks between Moscow and Pyongyang.")
                        .stream()
                        .map(line -> line.replace("negotiating", "null"))
                        .toList());
    }

    @Test
    void whatIsDeniedIsMarkedWithItsCue() {
        EventMention event =
                events("On March 3 Ilya Klebanov denied that Russia had sold arms to North Korea.")
                        .getFirst();
        assertEquals("DENIED DENIED", event.hedge().hedge() + " " + event.status().status());
    }

    @Test
    void hearsayIsAReportWithItsSourceAndItsDate() {
        String text =
                "North Korea has reportedly bought twenty Russian helicopters (Kyodo, March 5).";
        assertEquals(
                List.of("report rumoured Russia>North Korea 2001-03-05 CITED_DATE NORTH arms"),
                told(text));
        EventMention event = events(text).getFirst();
        assertEquals("Kyodo", event.attribution().sure().getFirst().outlets().getFirst().printed());
    }

    @Test
    void whoSpeaksIsNamedOrNot() {
        assertEquals("Igor Sergeev", speaker("Igor Sergeev said that Russia will sell tanks."));
        assertEquals(
                "a senior official", speaker("Russia will sell tanks, a senior official said."));
    }

    @Test
    void aStayOfSeveralDaysCoversThemAll() {
        assertEquals(
                List.of("visit null null>null 2001-03-01..2001-03-06 IN_SENTENCE SOUTH"),
                told("Vladimir Putin ended a six-day visit to South Korea on March 6."));
    }

    @Test
    void rangesAndWhatGoesOnSinceThenAreWhole() {
        assertEquals(
                List.of("1992-01-01..1996-12-31 IN_SENTENCE"),
                dates("Russia delivered missiles to North Korea between 1992 and 1996."));
        assertEquals(
                List.of("1996-01-01..2001-12-31 IN_SENTENCE"),
                dates("Russia has delivered missiles to North Korea since 1996."));
    }

    @Test
    void whatStandsUndatedTakesTheMonthOfTheIssue() {
        assertEquals(
                List.of("2001-03-01..2001-03-31 ISSUE"),
                dates("Russia offers submarines to South Korea."));
        assertEquals(
                List.of("2001-02-05..2001-03-07 ISSUE"),
                dates("Russia recently offered submarines to South Korea."));
    }

    @Test
    void clausesThatTurnToSomethingElseAreEventsOfTheirOwn() {
        assertEquals(
                List.of(
                        "delivery delivered Russia>South Korea 2000-01-01..2000-12-31 IN_SENTENCE"
                                + " SOUTH arms",
                        "refusal cancelled Russia>South Korea 1999-01-01..1999-12-31 IN_SENTENCE"
                                + " SOUTH arms"),
                told(
                        "Russia supplied helicopters to South Korea in 2000, but an offer of"
                                + " submarines was rejected in 1999."));
    }

    @Test
    void otherBuyersOtherMattersAndNextHeadlinesAreNoDealingsWithKorea() {
        assertEquals(
                List.of("delivery delivered Russia>India 2001-03-03 IN_SENTENCE NONE"),
                told("On March 3 Russia delivered tanks to India."));
        assertEquals(
                List.of("test null null>null 2001-03-03 IN_SENTENCE NORTH"),
                told("North Korea launched a missile on March 3."));
        assertEquals(
                List.of(),
                told("Little happened that day.\n\nRussia Delivers Tanks to South Korea"));
    }

    private static List<EventMention> events(String text) {
        return Extracted.of(text + "\n", DAY).annotations().events();
    }

    private static List<String> told(String text) {
        return events(text).stream()
                .map(
                        event ->
                                event.kind().word()
                                        + " "
                                        + (event.status() == null
                                                ? null
                                                : event.status().status().word())
                                        + " "
                                        + country(event.supplier())
                                        + ">"
                                        + country(event.recipient())
                                        + " "
                                        + date(event.date())
                                        + " "
                                        + event.korea()
                                        + (event.koreaArms() ? " arms" : ""))
                .toList();
    }

    private static List<String> dates(String text) {
        return events(text).stream().map(event -> date(event.date())).toList();
    }

    private static String date(EventDate date) {
        String from = date.days().from().toString();
        String to = date.days().to().toString();
        return (from.equals(to) ? from : from + ".." + to) + " " + date.basis();
    }

    private static List<String> arms(String text) {
        return events(text).stream()
                .flatMap(event -> event.weapons().stream())
                .map(EventsTest::counted)
                .collect(Collectors.toList());
    }

    private static String counted(EventWeapon weapon) {
        return (weapon.quantity() == null ? "" : weapon.quantity().min() + " ") + weapon.name();
    }

    private static String speaker(String text) {
        Speaker speaker = events(text).getFirst().attribution().speaker();
        return speaker == null ? "nobody" : speaker.span().in(text);
    }

    private static String country(Party party) {
        return Objects.toString(party == null ? null : party.country());
    }
}
