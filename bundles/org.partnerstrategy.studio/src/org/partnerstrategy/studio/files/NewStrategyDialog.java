/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.editor.StrategyOpener;
import org.partnerstrategy.editor.settings.EditorSettings;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.HomeFolder;
import org.partnerstrategy.ui.field.StrategyFileField;
import org.partnerstrategy.ui.file.Replacing;

/** Asks what a new strategy is called and where it is kept, and makes its file. */
public final class NewStrategyDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(NewStrategyDialog.class);

    private static final String HELP = "org.partnerstrategy.studio.new";
    private static final int FIELD = 320;

    private Text name;
    private Text organisation;
    private StrategyFileField file;
    private Optional<NewStrategy> made = Optional.empty();

    private NewStrategyDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks, and opens the new strategy. */
    public static void open(IWorkbenchWindow window) {
        NewStrategyDialog dialog = new NewStrategyDialog(window.getShell());
        dialog.open();
        dialog.made.ifPresent(strategy -> new StrategyOpener(window).open(strategy.file()));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("new.title"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(MESSAGES.text("new.title"));
        setMessage(MESSAGES.text("new.message"));
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(14, 14).spacing(8, 10).applyTo(area);
        name = field(area, "new.name");
        organisation = field(area, "new.organisation");
        file = new StrategyFileField(area, this::check);
        name.setText(MESSAGES.text("new.defaultName"));
        name.selectAll();
        followName();
        name.addListener(SWT.Modify, event -> followName());
        return outer;
    }

    private static Text field(Composite area, String key) {
        label(area, key);
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(MESSAGES.text(key));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("new.create"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, MESSAGES.text("answer.cancel"), false);
        check();
    }

    private void followName() {
        file.propose(HomeFolder.documents(), name.getText());
        check();
    }

    private void check() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        Optional.ofNullable(getButton(IDialogConstants.OK_ID)).ifPresent(ok -> ok.setEnabled(problem.isEmpty()));
    }

    private Optional<String> problem() {
        if (name.getText().isBlank()) {
            return Optional.of(MESSAGES.text("new.noName"));
        }
        return file.problem();
    }

    @Override
    protected void okPressed() {
        Path path = file.path().orElseThrow();
        if (!new Replacing(getShell(), MESSAGES.text("new.title")).allows(path, MESSAGES.text("new.replaced"))) {
            return;
        }
        NewStrategy strategy = new NewStrategy(name.getText().strip(), organisation.getText().strip(), path);
        try {
            StrategyFile.save(strategy.strategy(EditorSettings.strategyDefaults()), path);
            made = Optional.of(strategy);
            super.okPressed();
        } catch (StrategyFileException e) {
            setErrorMessage(e.in(Locale.getDefault()));
        }
    }
}
