/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.TypeScale;

/** A titled part of the overview: a table or the like, and a row of buttons below it. */
final class Panel {

    private static final Messages MESSAGES = Messages.of(Panel.class);

    private final FormToolkit toolkit;
    private final String title;
    private final Section section;
    private final Composite client;
    private final Composite buttons;

    /**
     * @param key the title is the text {@code key.title}, what it is about {@code key.about}
     */
    Panel(Composite parent, FormToolkit toolkit, String key) {
        this(parent, toolkit, MESSAGES.text(key + ".title"), Optional.of(MESSAGES.text(key + ".about")));
    }

    /**
     * @param title what is above the panel
     * @param about what it is about
     */
    Panel(Composite parent, FormToolkit toolkit, String title, Optional<String> about) {
        this.toolkit = toolkit;
        section = toolkit.createSection(parent, about.isPresent() ? Section.DESCRIPTION : SWT.NONE);
        section.setFont(TypeScale.SECTION.bold());
        this.title = title.replace("&", "&&");
        section.setText(this.title);
        about.ifPresent(section::setDescription);
        client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(client);
        section.setClient(client);
        buttons = toolkit.createComposite(client);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = 6;
        buttons.setLayout(row);
        // Without a hint a long row of buttons would not wrap but widen the panel.
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(buttons);
    }

    /** What is above the panel. */
    String title() {
        return title;
    }

    /** Where a table goes that shares its width among its columns. */
    Composite tablePlace(int rows) {
        Composite place = new Composite(client, SWT.NONE);
        place.moveAbove(buttons);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, (rows + 1) * 24).applyTo(place);
        return place;
    }

    /** Where a grid goes. */
    Composite gridPlace(int rows) {
        Composite place = tablePlace(rows);
        place.setLayout(new FillLayout());
        return place;
    }

    /** Puts a control above the buttons. */
    <C extends Control> C above(Function<Composite, C> create) {
        C control = create.apply(client);
        control.moveAbove(buttons);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(control);
        return control;
    }

    /** Says beside the title how many rows there are. */
    void count(int rows) {
        section.setText(MESSAGES.text("count", title, rows));
    }

    /** The whole panel. */
    Control control() {
        return section;
    }

    Button button(String key, Runnable action) {
        Button button = toolkit.createButton(buttons, MESSAGES.text(key), SWT.PUSH);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
