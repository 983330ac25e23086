package org.armscope.viewmodel.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Korea;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.MonetaryAmount.Approximation;
import org.armscope.annotation.MonetaryAmount.Purpose;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.Role;
import org.armscope.annotation.TemporalExpression;
import org.armscope.annotation.TemporalExpression.Anchor;
import org.armscope.annotation.TemporalExpression.Direction;
import org.armscope.article.Article;
import org.armscope.viewmodel.Claims;
import org.armscope.viewmodel.Specimens;
import org.junit.jupiter.api.Test;

class CardsTest {

    private static final Article TALKS =
            Specimens.monitor(
                    46,
                    "Colonel Rassendyll left Seoul in May. Rassendyll had asked a price of about"
                        + " $1.8 billion for the cannon.4 Nothing came of it (Courier, May 2; see"
                        + " the Monitor).");
    private static final Claims CLAIMS = new Claims(TALKS);

    @Test
    void aPersonsCardTellsNameRoleRuleAndHowOften() {
        EntityMention person =
                CLAIMS.entity(EntityType.PERSON, "Rassendyll", "Rudolf Rassendyll")
                        .withRole(new Role("Colonel", CLAIMS.of("Colonel")));
        EntityMention again =
                EntityMention.of(
                        CLAIMS.of("Rassendyll", person.span().end()),
                        person.entity(),
                        new Provenance("people", "surname"));
        assertEquals(
                List.of(
                        "Person: Rudolf Rassendyll ",
                        "Printed: “Rassendyll”",
                        "Role: Colonel",
                        "In this article: 2 mentions",
                        "Found by: lexicon line names.tsv:7",
                        "Search: Rudolf Rassendyll"),
                card(person, again));
    }

    @Test
    void aCapitalThatStandsForAGovernmentSaysSo() {
        EntityMention capital =
                CLAIMS.entity(EntityType.PLACE, "Seoul", "Seoul")
                        .withCountry("South Korea")
                        .withMetonymFor("South Korea")
                        .withKorea(Korea.SOUTH);
        assertEquals(
                List.of(
                        "Place: Seoul ",
                        "Country: South Korea",
                        "Stands for: the government of South Korea",
                        "Korea: South",
                        "In this article: 1 mention",
                        "Found by: lexicon line names.tsv:7",
                        "Search: Seoul"),
                card(capital));
    }

    @Test
    void aDerivedDateTellsWhatItWasCountedFrom() {
        assertEquals(
                List.of(
                        "Date: May 2000 derived",
                        "Printed: “May”",
                        "Value: 2000-05",
                        "Interval: 1–31 May 2000",
                        "Counted from: the issue date, 17 Feb 2001, backwards",
                        "Found by: rule “month” of dates"),
                card(
                        new TemporalExpression(
                                CLAIMS.of("May"),
                                "2000-05",
                                new DayRange(LocalDate.of(2000, 5, 1), LocalDate.of(2000, 5, 31)),
                                Anchor.ISSUE,
                                LocalDate.of(2001, 2, 17),
                                Direction.BEFORE,
                                new Provenance("dates", "month"))));
    }

    @Test
    void aDateThatNothingResolvesStaysOpen() {
        assertEquals(
                List.of(
                        "Date: May ",
                        "Value: XXXX-05",
                        "Interval: open: nothing tells the days",
                        "Counted from: a date that the text does not give",
                        "Found by: rule “month” of dates"),
                card(
                        new TemporalExpression(
                                CLAIMS.of("May"),
                                "XXXX-05",
                                null,
                                Anchor.MISSING,
                                null,
                                Direction.NONE,
                                new Provenance("dates", "month"))));
    }

    @Test
    void aSumTellsAmountAndPurpose() {
        assertEquals(
                List.of(
                        "Money: about US$1.8 bn ",
                        "Printed: “$1.8 billion”",
                        "Amount: 1,800,000,000 USD",
                        "Meant: about so much",
                        "For: price, by the words “a price of”",
                        "Found by: rule “sign” of money"),
                card(
                        new MonetaryAmount(
                                CLAIMS.of("$1.8 billion"),
                                new BigDecimal("1800000000"),
                                new BigDecimal("1800000000"),
                                "USD",
                                Approximation.ABOUT,
                                Purpose.PRICE,
                                CLAIMS.of("a price of"),
                                new Provenance("money", "sign"))));
    }

    @Test
    void aCrossReferenceWithoutAnIssueSaysThatNoneIsNamed() {
        assertEquals(
                List.of(
                        "Cross reference: Monitor ",
                        "Printed: “see the Monitor”",
                        "Issues: none is named",
                        "Found by: rule “see” of cross-references"),
                card(
                        new CrossReference(
                                CLAIMS.of("see the Monitor"),
                                "Monitor",
                                List.of(),
                                new Provenance("cross-references", "see"))));
    }

    @Test
    void anEndnoteMarkerShowsItsNumber() {
        assertEquals(
                List.of(
                        "Endnote marker: Note 4 ",
                        "Supports: the shaded words",
                        "Found by: rule “glued” of endnotes"),
                card(CLAIMS.note("cannon.", 4)));
    }

    private static List<String> card(Annotation about, Annotation... others) {
        List<Annotation> all = new ArrayList<>(List.of(others));
        all.add(about);
        Card card = new Cards(Page.of(TALKS, List.of(), Annotations.of(all)), Map.of()).of(about);
        List<String> lines = new ArrayList<>();
        lines.add(card.kindInWords() + ": " + card.title() + " " + card.tag());
        card.lines().forEach(line -> lines.add(line.label() + ": " + line.value()));
        if (card.search() != null) {
            lines.add("Search: " + card.search());
        }
        return lines;
    }
}
