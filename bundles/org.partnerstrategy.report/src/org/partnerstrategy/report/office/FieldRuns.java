/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Writes fields, which Word works out, with what they say until then. */
final class FieldRuns {

    private FieldRuns() {
    }

    static void add(XWPFParagraph paragraph, String instruction, String result) {
        CTP runs = paragraph.getCTP();
        begin(runs, instruction, false);
        runs.addNewR().addNewT().setStringValue(result);
        end(runs);
    }

    /**
     * The runs before what a field says.
     *
     * @param stale whether Word works it out when it opens the document
     */
    static void begin(CTP paragraph, String instruction, boolean stale) {
        CTFldChar start = paragraph.addNewR().addNewFldChar();
        start.setFldCharType(STFldCharType.BEGIN);
        if (stale) {
            start.setDirty(true);
        }
        paragraph.addNewR().addNewInstrText().setStringValue(" " + instruction + " ");
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    /** The run after it. */
    static void end(CTP paragraph) {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
