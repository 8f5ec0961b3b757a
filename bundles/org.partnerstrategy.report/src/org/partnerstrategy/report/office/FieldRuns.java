/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Writes fields, which Word works out, with what they say until then. */
final class FieldRuns {

    private FieldRuns() {
    }

    static void add(XWPFParagraph paragraph, String instruction, String result) {
        CTP runs = paragraph.getCTP();
        begin(runs, instruction);
        runs.addNewR().addNewT().setStringValue(result);
        end(runs);
    }

    /**
     * The runs before what a field says. Word is not told to work it out anew when it opens the document: it would ask
     * the reader whether the document may refer to other files.
     */
    static void begin(CTP paragraph, String instruction) {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.addNewR().addNewInstrText().setStringValue(" " + instruction + " ");
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    /** The run after it. */
    static void end(CTP paragraph) {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
