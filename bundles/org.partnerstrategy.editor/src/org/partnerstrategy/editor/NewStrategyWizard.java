/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;

/** Makes the file of a new strategy, in an Eclipse that is there already. */
public final class NewStrategyWizard extends StrategyFileWizard {

    private static final Messages MESSAGES = Messages.of(NewStrategyWizard.class);

    private static final String HELP = "org.partnerstrategy.editor.new";

    private final NewStrategyPage page = new NewStrategyPage(this::folder);

    /** The wizard, ready to be opened. */
    public NewStrategyWizard() {
        super(MESSAGES.text("new.title"), HELP, MESSAGES.text("new.replaced"));
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
        return page.strategy();
    }
}
