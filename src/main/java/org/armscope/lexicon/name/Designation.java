package org.armscope.lexicon.name;

/// How the designations of one system are built: a sign, a number, letters glued to it.
///
/// @param sign the sign in its proper form: `MiG`, `SS-N`, `Project`
/// @param joint what stands between sign and number
/// @param least the fewest digits of the number
/// @param most the most digits
/// @param weaponClass for example `fighter`
/// @param cue when a form counts
/// @param where the line that holds it
public record Designation(
        String sign, Joint joint, int least, int most, String weaponClass, Cue cue, String where) {

    /// What stands between a sign and its number.
    public enum Joint {
        HYPHEN("-"),
        HYPHEN_OR_SPACE("-"),
        SPACE(" "),
        GLUED("");

        private final String text;

        Joint(String text) {
            this.text = text;
        }

        /// As a canonical designation writes it.
        public String text() {
            return text;
        }
    }

    /// When a form of this pattern counts as a weapon.
    public enum Cue {
        NONE,
        /// Only in quotation marks or beside a weapon noun.
        NOUN,
        /// Beside a weapon noun, or with letters behind the number.
        NOUN_OR_LETTERS
    }

    /// True if a number of so many digits fits.
    public boolean fits(int digits) {
        return least <= digits && digits <= most;
    }
}
