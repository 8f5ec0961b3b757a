/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.partner;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.change.Merging;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.text.Messages;

/** Asks which two partners are the same organisation, and which of the names stays. */
final class MergePartnersDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(MergePartnersDialog.class);

    private final List<Partner> partners;
    private final Optional<Partner> proposed;
    private Combo keep;
    private Combo merge;
    private Label what;
    private Partner kept;
    private Partner merged;

    /**
     * @param proposed the partner that probably stays
     */
    MergePartnersDialog(Shell shell, List<Partner> partners, Optional<Partner> proposed) {
        super(shell);
        this.partners = partners.stream()
                .sorted(Comparator.comparing(MergePartnersDialog::name, Collator.getInstance()::compare)).toList();
        this.proposed = proposed;
    }

    private static String name(Partner partner) {
        return ElementName.of(partner).localized();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(say("merge.title"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, PartnerView.ID);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(say("merge.title"));
        setMessage(say("merge.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        keep = combo(area, "merge.keep");
        merge = combo(area, "merge.merge");
        keep.select(Math.max(0, proposed.map(partners::indexOf).orElse(0)));
        what = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(360, SWT.DEFAULT).indent(0, 6).applyTo(what);
        return area;
    }

    private Combo combo(Composite area, String key) {
        new Label(area, SWT.NONE).setText(say(key));
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        partners.forEach(partner -> combo.add(name(partner)));
        combo.setVisibleItemCount(20);
        combo.addListener(SWT.Selection, event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, say("merge.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
    }

    private void validate() {
        boolean isChosen = keep.getSelectionIndex() >= 0 && merge.getSelectionIndex() >= 0;
        boolean isSame = isChosen && keep.getSelectionIndex() == merge.getSelectionIndex();
        setErrorMessage(isSame ? say("merge.same") : null);
        getButton(IDialogConstants.OK_ID).setEnabled(isChosen && !isSame);
        if (isChosen && !isSame) {
            kept = partners.get(keep.getSelectionIndex());
            merged = partners.get(merge.getSelectionIndex());
            what.setText(say("merge.what", merged.getRelations().size(), Merging.sharedGoals(kept, merged)));
        } else {
            what.setText("");
        }
        what.getParent().layout();
    }

    private static String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** The partner that stays. */
    Partner kept() {
        return kept;
    }

    /** The partner that is merged into it. */
    Partner merged() {
        return merged;
    }
}
