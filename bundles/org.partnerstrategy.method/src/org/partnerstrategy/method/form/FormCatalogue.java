/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.form;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Relation;

/** The forms of relation that have a name of their own, beside those of the handbook (step 1, third column). */
public final class FormCatalogue {

    private static final FormCatalogue STANDARD = of(List.of());

    private final List<NamedForm> forms;

    private FormCatalogue(List<NamedForm> forms) {
        this.forms = List.copyOf(forms);
    }

    /** No forms beside those of the handbook. */
    public static FormCatalogue standard() {
        return STANDARD;
    }

    /** A catalogue of those forms. */
    public static FormCatalogue of(List<NamedForm> forms) {
        return new FormCatalogue(forms);
    }

    /** All forms, in the order in which they are offered. */
    public List<NamedForm> forms() {
        return forms;
    }

    /** The form that has a name. */
    public Optional<NamedForm> called(String name) {
        return forms.stream().filter(form -> form.isCalled(name)).findFirst();
    }

    /**
     * Whether one of the forms of a relation counts as a form of the handbook: because it is of that kind, or because
     * it is another one whose name is known to count as it.
     */
    public boolean has(Relation relation, FormKind kind) {
        return relation.getForms().stream().anyMatch(form -> kind(form) == kind);
    }

    private FormKind kind(Form form) {
        return form.getKind() == FormKind.OTHER && form.getName() != null
                ? called(form.getName()).map(NamedForm::kind).orElse(FormKind.OTHER) : form.getKind();
    }
}
