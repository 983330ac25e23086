package org.armscope.lexicon.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WeaponNamesTest {

    private static WeaponNames weapons;

    @BeforeAll
    static void read() throws IOException {
        weapons = Names.bundled().weapons();
    }

    @Test
    void aVariantBelongsToItsFamilyAndNotTheReverse() {
        assertEquals(List.of("T-80"), weapons.families("T-80U"));
        assertEquals(List.of(), weapons.families("T-80"));
        assertEquals(List.of("S-300PMU", "S-300"), weapons.families("S-300PMU1"));
        assertEquals(List.of("Kilo class"), weapons.families("Project 877"));
    }

    @Test
    void russianFactoryAndNatoNamesAreOneSystem() {
        List<String> names = List.of("9M117", "Bastion", "Stabber", "AT-10");
        assertEquals(
                List.of("AT-10", "AT-10", "AT-10", "AT-10"),
                names.stream().map(WeaponNamesTest::designation).toList());
        assertEquals("Kilo class", designation("Varshavyanka"));
    }

    private static String designation(String name) {
        WeaponName found = weapons.byName().get(name);
        return found == null ? "none" : found.entry().designation();
    }
}
