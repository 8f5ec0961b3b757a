/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.editor.settings.EditorSettings;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.StrategyFileField;

/** Asks what a new strategy is called, whose it is, and where its file is kept. */
final class NewStrategyPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(NewStrategyPage.class);

    private final Supplier<Path> folder;
    private Text name;
    private Text organisation;
    private StrategyFileField file;

    NewStrategyPage(Supplier<Path> folder) {
        super("strategy", MESSAGES.text("new.title"), null);
        this.folder = folder;
        setDescription(MESSAGES.text("new.message"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 10).applyTo(body);
        name = field(body, "new.name");
        organisation = field(body, "new.organisation");
        file = new StrategyFileField(body, this::check);
        name.addListener(SWT.Modify, event -> follow());
        name.setText(MESSAGES.text("new.defaultName"));
        name.selectAll();
        setControl(body);
    }

    private static Text field(Composite body, String label) {
        new Label(body, SWT.NONE).setText(MESSAGES.text(label));
        Text text = new Text(body, SWT.BORDER);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(text);
        return text;
    }

    private void follow() {
        file.propose(folder.get(), name.getText());
        check();
    }

    private void check() {
        Optional<String> problem = name.getText().isBlank() ? Optional.of(MESSAGES.text("new.noName")) : file.problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    /** The strategy, which is still empty. */
    PartnerStrategy strategy() {
        PartnerStrategy strategy = EditorSettings.strategyDefaults().begin();
        strategy.setName(name.getText().strip());
        if (!organisation.getText().isBlank()) {
            strategy.setOrganisation(organisation.getText().strip());
        }
        return strategy;
    }

    /** Where it is to be kept; none when that is not a file. */
    Optional<Path> file() {
        return file.path();
    }
}
