/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.welcome;

import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.studio.files.DroppedFiles;
import org.partnerstrategy.studio.files.FileCommands;
import org.partnerstrategy.ui.Icons;
import org.partnerstrategy.ui.TypeScale;
import org.partnerstrategy.ui.field.ScrolledPanel;

/** What the studio shows when nothing is open: what it is, and how to begin. */
public final class WelcomeView extends ViewPart {

    private static final Messages MESSAGES = Messages.of(WelcomeView.class);

    /** The identity of the view. */
    public static final String ID = "org.partnerstrategy.studio.welcome";

    private static final int WIDEST = 1040;
    private static final int MARGIN = 32;
    private static final int LOGO = 56;
    private static final int ICON = 32;

    private ScrolledPanel panel;
    private Composite choices;
    private RecentFiles recent;

    @Override
    public void createPartControl(Composite parent) {
        panel = new ScrolledPanel(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(panel.control(), ID);
        Composite middle = panel.content();
        CentredLayout centred = new CentredLayout(WIDEST, MARGIN);
        middle.setLayout(centred);
        Composite body = new Composite(middle, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(40, 14).applyTo(body);
        heading(body);
        section(body, "welcome.begin");
        section(body, "welcome.recent");
        choices = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(choices);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(choices);
        choice("welcome.example", "example", FileCommands.EXAMPLE);
        choice("welcome.new", "file-new", FileCommands.NEW);
        if (isDefined(FileCommands.IMPORT)) {
            choice("welcome.import", "import-register", FileCommands.IMPORT);
        }
        choice("welcome.open", "file-open", FileCommands.OPEN);
        recent = new RecentFiles(body, getSite().getWorkbenchWindow(), panel::fit);
        section(body, "welcome.steps");
        new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(new StepStrip(body).control());
        acceptFiles(panel.control());
    }

    private static void heading(Composite body) {
        Composite heading = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(heading);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 2).applyTo(heading);
        ProductLogo logo = new ProductLogo(heading, LOGO);
        GridDataFactory.fillDefaults().hint(LOGO, LOGO).span(1, 2).align(SWT.CENTER, SWT.CENTER)
                .applyTo(logo.control());
        Label name = new Label(heading, SWT.NONE);
        name.setText(Platform.getProduct().getName());
        name.setFont(TypeScale.TITLE.bold());
        Label what = new Label(heading, SWT.WRAP);
        what.setText(MESSAGES.text("welcome.what"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(what);
    }

    private static void section(Composite body, String key) {
        Label label = new Label(body, SWT.NONE);
        label.setText(MESSAGES.text(key));
        label.setFont(TypeScale.SECTION.bold());
        GridDataFactory.fillDefaults().indent(0, 12).applyTo(label);
    }

    private void choice(String key, String icon, String command) {
        new WelcomeCard(choices, new WelcomeCard.Face(MESSAGES.text(key), MESSAGES.text(key + ".what"),
                Optional.of(Icons.image(icon)), ICON),
                Optional.of(() -> run(command)));
    }

    private boolean isDefined(String command) {
        return getSite().getService(ICommandService.class).getCommand(command).isDefined();
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(WelcomeView.class).error(command, e);
        }
    }

    private void acceptFiles(Composite area) {
        DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                DroppedFiles.open(getSite().getWorkbenchWindow(), event.data);
            }
        });
    }

    /** Files may have come and gone since the welcome was seen last. */
    @Override
    public void setFocus() {
        recent.update();
        choices.getChildren()[0].setFocus();
    }
}
