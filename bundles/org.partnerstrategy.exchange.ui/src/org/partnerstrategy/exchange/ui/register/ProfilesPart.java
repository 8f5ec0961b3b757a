/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.exchange.profile.ImportProfile;
import org.partnerstrategy.exchange.profile.ImportProfiles;
import org.partnerstrategy.exchange.profile.ProfileException;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.file.Replacing;

/** The kept choices of imports: the user can take those of one, and keep the choices of now. */
final class ProfilesPart {

    private static final Messages MESSAGES = Messages.of(ProfilesPart.class);

    private final ImportProfiles profiles;
    private final Combo combo;
    private final Consumer<ImportProfile> used;
    private final Supplier<ImportProfile> now;

    /**
     * @param used takes the choices of a profile
     * @param now the choices that can be kept
     */
    ProfilesPart(Composite parent, ImportProfiles profiles, Consumer<ImportProfile> used, Supplier<ImportProfile> now) {
        this.profiles = profiles;
        this.used = used;
        this.now = now;
        new Label(parent, SWT.NONE).setText(MESSAGES.text("profile"));
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.addListener(SWT.Selection, event -> use());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(combo);
        Button save = new Button(parent, SWT.PUSH);
        save.setText(MESSAGES.text("profile.save"));
        save.addListener(SWT.Selection, event -> save());
        fill(0);
    }

    private void fill(int selected) {
        combo.setItems(MESSAGES.text("profile.none"));
        profiles.names().forEach(combo::add);
        combo.select(selected);
    }

    private void use() {
        if (combo.getSelectionIndex() > 0) {
            try {
                used.accept(profiles.load(combo.getText()));
            } catch (ProfileException e) {
                refuse(e);
                combo.select(0);
            }
        }
    }

    private void save() {
        String proposed = combo.getSelectionIndex() > 0 ? combo.getText() : "";
        InputDialog dialog = new InputDialog(combo.getShell(), MESSAGES.text("profile.save.title"),
                MESSAGES.text("profile.save.message"), proposed, validator());
        if (dialog.open() != Window.OK) {
            return;
        }
        String name = dialog.getValue().strip();
        if (profiles.names().contains(name)
                && !new Replacing(combo.getShell(), MESSAGES.text("profile.save.title")).replaces(name)) {
            return;
        }
        try {
            profiles.save(name, now.get());
            List<String> names = profiles.names();
            fill(names.indexOf(name) + 1);
        } catch (ProfileException e) {
            refuse(e);
        }
    }

    private IInputValidator validator() {
        return typed -> {
            try {
                profiles.file(typed.strip());
                return null;
            } catch (ProfileException e) {
                return typed.isBlank() ? "" : e.in(Locale.getDefault());
            }
        };
    }

    private void refuse(ProfileException problem) {
        MessageDialog.openError(combo.getShell(), MESSAGES.text("profile.save.title"), problem.in(Locale.getDefault()));
    }
}
