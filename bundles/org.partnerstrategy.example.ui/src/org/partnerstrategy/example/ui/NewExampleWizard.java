/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.partnerstrategy.editor.StrategyFileWizard;
import org.partnerstrategy.editor.settings.EditorSettings;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;

/** Makes a file of the user's own from an example, and opens it. */
public final class NewExampleWizard extends StrategyFileWizard {

    private static final Messages MESSAGES = Messages.of(NewExampleWizard.class);

    /** The identity of the wizard. */
    public static final String ID = "org.partnerstrategy.example.ui.newExample";

    private final ExamplePage page;

    /** The wizard, ready to be opened at the examples of the handbook. */
    public NewExampleWizard() {
        this(ExampleStrategy.HANDBOOK);
    }

    /** The wizard, ready to be opened at an example. */
    public NewExampleWizard(ExampleStrategy first) {
        super(MESSAGES.text("wizard.title"), ID, MESSAGES.text("replaced"));
        page = new ExamplePage(first, this::folder);
    }

    @Override
    protected WizardPage page() {
        return page;
    }

    @Override
    protected Optional<Path> file() {
        return page.file();
    }

    @Override
    protected PartnerStrategy strategy() {
        return EditorSettings.strategyDefaults().begin(page.example().create(Locale.getDefault()));
    }
}
