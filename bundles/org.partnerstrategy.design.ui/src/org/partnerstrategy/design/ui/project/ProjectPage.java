/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.editor.settings.EditorSettings;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.text.Messages;

/** Asks what a new project is called and where its strategy comes from. All has an answer already. */
final class ProjectPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(ProjectPage.class);

    private static final String EXTENSION = "." + PartnerStrategyResourceFactory.FILE_EXTENSION;
    private static final int INDENT = 20;

    private final DiagramProjects projects;
    private Text name;
    private Button example;
    private Button empty;
    private Button existing;
    private Text file;
    private Button link;

    ProjectPage(DiagramProjects projects) {
        super(ProjectPage.class.getName());
        this.projects = projects;
        setTitle(MESSAGES.text("new.heading"));
        setDescription(MESSAGES.text("new.message"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 12).applyTo(area);
        new Label(area, SWT.NONE).setText(MESSAGES.text("new.name"));
        name = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.setText(projects.freeName(MESSAGES.text("new.defaultName")));
        name.selectAll();
        name.addListener(SWT.Modify, event -> check());
        Group group = new Group(area, SWT.NONE);
        group.setText(MESSAGES.text("new.strategy"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(group);
        example = choice(group, "new.example", 3);
        example.setSelection(true);
        empty = choice(group, "new.empty", 3);
        existing = choice(group, "new.file", 1);
        createFile(group);
        setControl(area);
        check();
    }

    private Button choice(Group group, String key, int columns) {
        Button button = new Button(group, SWT.RADIO);
        button.setText(MESSAGES.text(key));
        GridDataFactory.swtDefaults().span(columns, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> check());
        return button;
    }

    private void createFile(Group group) {
        file = new Text(group, SWT.BORDER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(file);
        file.addListener(SWT.Modify, event -> check());
        Button browse = new Button(group, SWT.PUSH);
        browse.setText(MESSAGES.text("new.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        link = new Button(group, SWT.CHECK);
        link.setText(MESSAGES.text("new.link"));
        link.setSelection(true);
        GridDataFactory.swtDefaults().span(3, 1).indent(INDENT, 0).applyTo(link);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions("*" + EXTENSION);
        dialog.setFilterNames(MESSAGES.text("new.filter"));
        Optional.ofNullable(dialog.open()).ifPresent(chosen -> {
            example.setSelection(false);
            empty.setSelection(false);
            existing.setSelection(true);
            file.setText(chosen);
        });
    }

    private void check() {
        file.setEnabled(existing.getSelection());
        link.setEnabled(existing.getSelection());
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        if (name().isEmpty()) {
            return Optional.of(MESSAGES.text("new.noName"));
        }
        IStatus valid = ResourcesPlugin.getWorkspace().validateName(name(), IResource.PROJECT);
        if (!valid.isOK()) {
            return Optional.of(valid.getMessage());
        }
        if (!projects.freeName(name()).equals(name())) {
            return Optional.of(MESSAGES.text("new.taken"));
        }
        return existing.getSelection() && chosen().isEmpty() ? Optional.of(MESSAGES.text("new.noFile"))
                : Optional.empty();
    }

    private Optional<Path> chosen() {
        try {
            return Optional.of(Path.of(file.getText().strip())).filter(Path::isAbsolute).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What the project is called. */
    String name() {
        return name.getText().strip();
    }

    /** Where the strategy comes from. */
    StrategySource source() {
        if (existing.getSelection()) {
            Path original = chosen().orElseThrow();
            return link.getSelection() ? new StrategySource.Link(original) : new StrategySource.Copy(original);
        }
        return new StrategySource.Fresh(
                example.getSelection() ? EditorSettings.strategyDefaults()
                .begin(HandbookExample.create(Locale.getDefault()))
                        : begin(name()));
    }

    /** A strategy with a goal, as without one there is no matrix to begin with. */
    private static PartnerStrategy begin(String name) {
        PartnerStrategy strategy = EditorSettings.strategyDefaults().begin();
        strategy.setName(name);
        Goal goal = PartnerStrategyFactory.eINSTANCE.createGoal();
        goal.setName(MESSAGES.text("new.firstGoal"));
        strategy.getGoals().add(goal);
        return strategy;
    }
}
