/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.TypeScale;
import org.partnerstrategy.ui.field.MultiLine;
import org.partnerstrategy.ui.field.TextField;
import org.partnerstrategy.ui.field.TypedValue;

/** What the strategy is called, whose it is and what it is about. */
final class StrategyHeading {

    private static final Messages MESSAGES = Messages.of(StrategyHeading.class);

    private final StrategyDocument document;
    private final FormToolkit toolkit;
    private final List<TextField> fields;
    private final ReferenceYearField year;
    private Text first;

    StrategyHeading(Composite parent, FormToolkit toolkit, StrategyDocument document) {
        this.document = document;
        this.toolkit = toolkit;
        Composite body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(2, 2).spacing(8, 6).applyTo(body);
        fields = List.of(field(body, "heading.name", PartnerStrategy::getName, PartnerStrategy::setName),
                field(body, "heading.organisation", PartnerStrategy::getOrganisation,
                        PartnerStrategy::setOrganisation),
                description(body));
        toolkit.createLabel(body, MESSAGES.text("heading.referenceYear"));
        year = new ReferenceYearField(body, document);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(year.control());
    }

    private TextField field(Composite body, String key, Function<PartnerStrategy, String> read,
            BiConsumer<PartnerStrategy, String> write) {
        toolkit.createLabel(body, MESSAGES.text(key));
        Text text = toolkit.createText(body, "", SWT.SINGLE | SWT.BORDER);
        text.setFont(TypeScale.TEXT.bold());
        text.setMessage(MESSAGES.text(key + ".hint"));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
        first = first == null ? text : first;
        return bound(text, key, read, write);
    }

    private TextField description(Composite body) {
        toolkit.createLabel(body, MESSAGES.text("heading.description"));
        Text text = toolkit.createText(body, "", SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(120, MultiLine.height(text, 2)).applyTo(text);
        return bound(text, "heading.description", PartnerStrategy::getDescription, PartnerStrategy::setDescription);
    }

    private TextField bound(Text text, String key, Function<PartnerStrategy, String> read,
            BiConsumer<PartnerStrategy, String> write) {
        TextField field = new TextField(text, AccessibleName.plain(MESSAGES.text(key)));
        field.show(TypedValue.text(document, () -> read.apply(document.strategy()),
                typed -> document.edit(MESSAGES.message(key), () -> write.accept(document.strategy(), typed))));
        return field;
    }

    void show() {
        fields.forEach(TextField::refresh);
        year.show();
    }

    void setFocus() {
        first.setFocus();
    }
}
