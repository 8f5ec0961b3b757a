package org.partnerstrategy.method;

import org.eclipse.emf.common.util.Enumerator;
import org.partnerstrategy.model.text.Message;

/** What people call the values of the model: alternatives, forms, urgencies, roles and the like. */
public final class Term {

    private Term() {
    }

    /** The name of a value of one of the model's enumerations, in lower case so that it fits within a sentence. */
    public static Message of(Enumerator value) {
        String concept = value.getClass().getSimpleName();
        return Message.of(Term.class,
                Character.toLowerCase(concept.charAt(0)) + concept.substring(1) + "." + value.getLiteral());
    }
}
