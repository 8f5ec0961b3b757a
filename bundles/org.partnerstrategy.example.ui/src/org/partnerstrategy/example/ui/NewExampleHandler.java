/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example.ui;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.example.ExampleStrategy;

/** Opens the wizard for an example, at the one that the command names. */
public final class NewExampleHandler extends AbstractHandler {

    private static final String EXAMPLE = "org.partnerstrategy.example.ui.new.example";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ExampleStrategy first = Optional.ofNullable(event.getParameter(EXAMPLE)).flatMap(ExampleStrategy::of)
                .orElse(ExampleStrategy.HANDBOOK);
        return new WizardDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(),
                new NewExampleWizard(first)).open();
    }
}
