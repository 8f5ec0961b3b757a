/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;

/** The master of speaker notes, which templates often lack. */
final class NotesMaster {

    private NotesMaster() {
    }

    /**
     * Opens a presentation, and gives it a master of notes where it has none. The library numbers the theme of that
     * master after the themes that the presentation itself names. LibreOffice lets only masters name theirs, so the
     * presentation names all of them for as long as that takes. Slides that it has then are not wanted.
     */
    static XMLSlideShow open(OPCPackage document) throws IOException {
        PackagePart main = document.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).getFirst();
        List<String> lent = new ArrayList<>();
        for (PackagePart theme : document.getPartsByContentType(XSLFRelation.THEME.getContentType())) {
            lent.add(main.addRelationship(theme.getPartName(), TargetMode.INTERNAL, XSLFRelation.THEME.getRelation())
                    .getId());
        }
        XMLSlideShow show = new XMLSlideShow(document);
        if (show.getNotesMaster() == null) {
            if (show.getSlides().isEmpty()) {
                // The library takes the look of the notes from the first slide.
                show.createSlide();
            }
            show.createNotesMaster();
        }
        lent.forEach(main::removeRelationship);
        return show;
    }
}
