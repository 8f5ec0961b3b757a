package org.partnerstrategy.studio.recovery;

import java.util.Locale;

import org.partnerstrategy.studio.Texts;

/** What the user wants with a recovery copy. */
public enum RecoveryChoice {

    /** To go on with the changes. */
    RESTORE,
    /** To forget the changes. */
    DISCARD,
    /** To be asked again at the next start. */
    LATER;

    String label() {
        return Texts.of("recovery." + name().toLowerCase(Locale.ROOT));
    }
}
