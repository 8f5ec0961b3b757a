/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.sirius.business.api.query.DRepresentationQuery;
import org.eclipse.sirius.ui.tools.api.dialogs.AbstractExportRepresentationsAsImagesDialog;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.provider.SiriusEditPlugin;
import org.partnerstrategy.model.file.FileName;

/**
 * The file that Sirius proposes for the picture of a diagram: beside the strategy, after the diagram, with a name that
 * every file system takes, and as SVG. Sirius itself takes the title as it is, and JPG. What it proposes is the last of
 * its settings.
 */
final class PictureProposal {

    private static final String FILES = "ExportRepresentationsAsImagesDialog.file";
    private static final String FORMAT = "ExportRepresentationsAsImagesDialog.imageFormat";
    private static final String SVG = "SVG";
    private static final int REMEMBERED = 5;

    private PictureProposal() {
    }

    /** Proposes it for the diagram on which somebody works now. */
    static void make(DRepresentation diagram, Path strategy) {
        IDialogSettings settings = DialogSettings.getOrCreateSection(SiriusEditPlugin.getPlugin().getDialogSettings(),
                AbstractExportRepresentationsAsImagesDialog.DIALOG_SETTINGS_ID);
        String format = settings.get(FORMAT) == null ? SVG : settings.get(FORMAT);
        String name = FileName.of(new DRepresentationQuery(diagram).getRepresentationDescriptor().getName(), "diagram",
                "." + format.toLowerCase(Locale.ROOT));
        String proposed = strategy.resolveSibling(name).toString();
        Stream<String> earlier = Optional.ofNullable(settings.getArray(FILES)).stream().flatMap(Stream::of);
        settings.put(FORMAT, format);
        settings.put(FILES, Stream.concat(Stream.of(proposed), earlier.filter(each -> !each.equals(proposed)))
                .limit(REMEMBERED).toArray(String[]::new));
    }
}
