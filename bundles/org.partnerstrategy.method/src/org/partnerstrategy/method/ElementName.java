/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** What people call an element of a strategy. */
public final class ElementName {

    private ElementName() {
    }

    /**
     * The name of an element: a relation is called after its partner and goal, a form after its kind, and a part
     * without a name, such as a development, after the element to which it belongs.
     */
    public static Message of(EObject element) {
        return switch (element) {
        case NamedElement named -> name(named.getName());
        case Relation relation -> Message.of(ElementName.class, "element.relation",
                relation.getPartner() == null ? missing("partner") : of(relation.getPartner()),
                relation.getGoal() == null ? missing("goal") : of(relation.getGoal()));
        case Form form -> form(form);
        default -> element.eContainer() == null ? name(null) : of(element.eContainer());
        };
    }

    private static Message form(Form form) {
        if (isBlank(form.getName())) {
            return Term.of(form.getKind());
        }
        return form.getKind() == FormKind.OTHER ? name(form.getName())
                : Message.of(ElementName.class, "element.form", Term.of(form.getKind()), form.getName());
    }

    private static Message name(String name) {
        return isBlank(name) ? missing("name") : Message.of(ElementName.class, "element.named", name);
    }

    private static boolean isBlank(String name) {
        return name == null || name.isBlank();
    }

    private static Message missing(String what) {
        return Message.of(ElementName.class, "element.missing." + what);
    }
}
