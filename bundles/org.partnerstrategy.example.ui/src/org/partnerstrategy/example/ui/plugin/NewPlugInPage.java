/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example.ui.plugin;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.template.PlugIn;
import org.partnerstrategy.template.PlugInPart;
import org.partnerstrategy.template.TemplateException;
import org.partnerstrategy.ui.file.TypedPath;

/** Which plug-in is made, with what, and where. */
final class NewPlugInPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(NewPlugInPage.class);

    private static final Set<PlugInPart> USUAL = Set.of(PlugInPart.RULE, PlugInPart.ACTIONS);

    private final Map<PlugInPart, Button> parts = new EnumMap<>(PlugInPart.class);
    private Text id;
    private Text name;
    private Text folder;
    private Text site;
    private String proposed = "";

    NewPlugInPage() {
        super("plug-in", MESSAGES.text("page.title"), null);
        setDescription(MESSAGES.text("page.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
        id = field(body, "id");
        name = field(body, "name");
        site = field(body, "site");
        folder = field(body, "folder");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(folder);
        Button browse = new Button(body, SWT.PUSH);
        browse.setText(MESSAGES.text("folder.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        setButtonLayoutData(browse);
        createParts(body);
        id.addListener(SWT.Modify, event -> propose());
        setControl(body);
        setPageComplete(false);
    }

    private Text field(Composite body, String key) {
        new Label(body, SWT.NONE).setText(MESSAGES.text(key));
        Text text = new Text(body, SWT.BORDER);
        text.setMessage(MESSAGES.text(key + ".example"));
        text.addListener(SWT.Modify, event -> validate());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(text);
        return text;
    }

    private void createParts(Composite body) {
        Group group = new Group(body, SWT.NONE);
        group.setText(MESSAGES.text("parts"));
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(group);
        for (PlugInPart part : PlugInPart.values()) {
            Button button = new Button(group, SWT.CHECK);
            button.setText(part.label().in(Locale.getDefault()));
            button.setSelection(USUAL.contains(part));
            button.addListener(SWT.Selection, event -> validate());
            parts.put(part, button);
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(MESSAGES.text("title"));
        dialog.setFilterPath(folder.getText());
        Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
    }

    /** The folder is called after the plug-in as long as nobody says otherwise. */
    private void propose() {
        if (folder.getText().equals(proposed)) {
            String last = id.getText().strip().replaceFirst(".*\\.", "");
            proposed = last.isEmpty() ? "" : Path.of(System.getProperty("user.home"), last).toString();
            folder.setText(proposed);
        }
    }

    private void validate() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        try {
            plugIn();
        } catch (TemplateException e) {
            return Optional.of(e.in(Locale.getDefault()));
        }
        return folder().isEmpty() ? Optional.of(MESSAGES.text("folder.none")) : Optional.empty();
    }

    /**
     * What is wanted.
     *
     * @throws TemplateException when it cannot be made
     */
    PlugIn plugIn() {
        String identity = id.getText().strip();
        Set<PlugInPart> chosen = parts.entrySet().stream().filter(part -> part.getValue().getSelection())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        return new PlugIn(identity, written(name).orElse(identity), chosen, written(site), Locale.getDefault());
    }

    /** Where it is wanted; nothing when no folder is named. */
    Optional<Path> folder() {
        return TypedPath.of(folder.getText());
    }

    private static Optional<String> written(Text field) {
        return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
    }
}
