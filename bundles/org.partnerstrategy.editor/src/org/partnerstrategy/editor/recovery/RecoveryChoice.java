package org.partnerstrategy.editor.recovery;

import java.util.Locale;


/** What the user wants with a recovery copy. */
public enum RecoveryChoice {

    /** To go on with the changes. */
    RESTORE,
    /** To forget the changes. */
    DISCARD,
    /** To be asked again at the next start. */
    LATER;

    String label() {
        return Texts.of(name().toLowerCase(Locale.ROOT));
    }
}
