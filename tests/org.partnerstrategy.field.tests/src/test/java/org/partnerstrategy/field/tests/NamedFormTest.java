/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.field.feature.FeatureChoices;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.method.form.NamedForm;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.PartnerStrategyPackage;

/** A form that a plug-in names is chosen where the kind of a form is. */
class NamedFormTest {

    private static final FeatureField KIND = new FeatureField(Optional.empty(),
            PartnerStrategyPackage.Literals.FORM__KIND);

    private final NamedForm framework = new NamedForm("framework", "framework agreement", List.of(),
            FormKind.COMMISSION, Optional.empty());
    private final Form form = PartnerStrategyFactory.eINSTANCE.createForm();

    @Test
    void givesTheFormItsKindAndName() {
        KIND.set(form, framework);
        assertEquals(FormKind.COMMISSION, KIND.get(form));
        assertEquals("framework agreement", form.getName());
        KIND.set(form, FormKind.SUBSIDY);
        assertEquals(FormKind.SUBSIDY, form.getKind());
        assertEquals("framework agreement", form.getName());
    }

    @Test
    void isCalledByItsNameInAList() {
        assertEquals("Framework agreement", FeatureChoices.label(framework));
    }
}
