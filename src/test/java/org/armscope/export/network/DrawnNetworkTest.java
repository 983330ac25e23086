package org.armscope.export.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.junit.jupiter.api.Test;

class DrawnNetworkTest {

    private static final DrawnNetwork DRAWN =
            new DrawnNetwork(
                    300,
                    100,
                    List.of(
                            new DrawnNetwork.Node(
                                    new Entity(EntityType.PERSON, "Ivan <b>"),
                                    10,
                                    20,
                                    80,
                                    20,
                                    "#0b5bfc"),
                            new DrawnNetwork.Node(
                                    new Entity(EntityType.WEAPON, "=T-80U"),
                                    150,
                                    60,
                                    60,
                                    20,
                                    "#833909")),
                    List.of(new DrawnNetwork.Tie(0, 1, 3)));

    @Test
    void thePictureHoldsEveryNameAndTieAndEscapesThem() {
        assertEquals(
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="300" height="100" viewBox="0 0 300 \
                100" role="img" font-family="Inter, 'Helvetica Neue', Arial, sans-serif" \
                font-size="11.5">
                <title>Ivan &lt;b&gt; and who stands in the same sentences</title>
                <rect width="300" height="100" fill="white"/>
                <line x1="50.0" y1="30.0" x2="180.0" y2="70.0" stroke="#b8bfc8" stroke-width="2.25"/>
                <rect x="10.0" y="20.0" width="80.0" height="20.0" rx="10" fill="white" \
                stroke="#0b5bfc" stroke-width="1.5"/><text x="50.0" y="30.0" \
                text-anchor="middle" dy="0.35em">Ivan &lt;b&gt;</text>
                <rect x="150.0" y="60.0" width="60.0" height="20.0" rx="10" fill="white" \
                stroke="#833909" stroke-width="1.5"/><text x="180.0" y="70.0" \
                text-anchor="middle" dy="0.35em">=T-80U</text>
                </svg>
                """,
                DRAWN.svg());
    }

    @Test
    void theTableCarriesNoFormula() {
        assertEquals(
                "name,type,beside,beside_type,sentences\r\nIvan <b>,person,'=T-80U,weapon,3\r\n",
                DRAWN.csv());
    }
}
