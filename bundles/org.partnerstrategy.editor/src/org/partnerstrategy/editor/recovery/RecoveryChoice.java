package org.partnerstrategy.editor.recovery;

import java.util.Locale;

import org.partnerstrategy.model.text.Messages;

/** What the user wants with a recovery copy. */
public enum RecoveryChoice {

    /** To go on with the changes. */
    RESTORE,
    /** To forget the changes. */
    DISCARD,
    /** To be asked again at the next start. */
    LATER;

    String label() {
        return Messages.of(RecoveryChoice.class).text(name().toLowerCase(Locale.ROOT));
    }
}
