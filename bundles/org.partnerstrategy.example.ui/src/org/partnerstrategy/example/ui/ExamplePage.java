/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.StrategyFileField;

/** Asks which example, and where its file is kept. All has an answer already. */
final class ExamplePage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(ExamplePage.class);

    private static final List<ExampleStrategy> EXAMPLES = List.of(ExampleStrategy.values());

    private final ExampleStrategy first;
    private final Supplier<Path> folder;
    private org.eclipse.swt.widgets.List list;
    private ExampleCard card;
    private StrategyFileField file;

    ExamplePage(ExampleStrategy first, Supplier<Path> folder) {
        super("example", MESSAGES.text("page.title"), null);
        this.first = first;
        this.folder = folder;
        setDescription(MESSAGES.text("page.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(14, 12).applyTo(body);
        list = new org.eclipse.swt.widgets.List(body, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        EXAMPLES.forEach(example -> list.add(example.title().in(Locale.getDefault())));
        GridDataFactory.fillDefaults().grab(false, true).applyTo(list);
        card = new ExampleCard(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(card.control());
        createFile(body);
        list.select(EXAMPLES.indexOf(first));
        list.addListener(SWT.Selection, event -> choose());
        setControl(body);
        choose();
    }

    private void createFile(Composite body) {
        Composite row = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        file = new StrategyFileField(row, this::check);
    }

    private void choose() {
        card.show(example());
        file.propose(folder.get(), example().title().in(Locale.getDefault()));
    }

    private void check() {
        Optional<String> problem = file.problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    /** The example that was chosen. */
    ExampleStrategy example() {
        return EXAMPLES.get(Math.max(0, list.getSelectionIndex()));
    }

    /** Where it is to be kept; none when that is not a file. */
    Optional<Path> file() {
        return file.path();
    }
}
