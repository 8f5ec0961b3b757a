/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.properties;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.field.feature.Explanations;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.model.text.Messages;

/** What the pages of properties, and the parts of them, are called. */
public final class PageServices {

    private static final Messages MESSAGES = Messages.of(PageServices.class);

    /** What a page is called. */
    public String tabLabel(EObject element, String tab) {
        return MESSAGES.text("tab." + tab);
    }

    /** What a part of a page is called. */
    public String groupLabel(EObject element, String group) {
        return MESSAGES.text("group." + group);
    }

    /** What a button is called. */
    public String buttonLabel(EObject element, String button) {
        return MESSAGES.text("button." + button);
    }

    /** What kind of element it is. */
    public String kindLabel(EObject element) {
        return ModelLabels.of(element.eClass());
    }

    /** What the handbook says about this kind of element. */
    public String kindHelp(EObject element) {
        return Explanations.of(element.eClass(), Locale.getDefault()).orElse("");
    }
}
