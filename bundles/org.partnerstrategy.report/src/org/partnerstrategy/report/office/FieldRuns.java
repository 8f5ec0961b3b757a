/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Writes fields, which Word works out, with what they say until then. */
final class FieldRuns {

    private FieldRuns() {
    }

    static void add(XWPFParagraph paragraph, String instruction, String result) {
        begin(paragraph.getCTP().addNewR(), paragraph.getCTP().addNewR(), paragraph.getCTP().addNewR(), instruction,
                false);
        paragraph.getCTP().addNewR().addNewT().setStringValue(result);
        end(paragraph.getCTP().addNewR());
    }

    /** The three runs before what a field says. */
    static void begin(CTR first, CTR second, CTR third, String instruction, boolean stale) {
        CTFldChar start = first.addNewFldChar();
        start.setFldCharType(STFldCharType.BEGIN);
        if (stale) {
            start.setDirty(true);
        }
        second.addNewInstrText().setStringValue(" " + instruction + " ");
        third.addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void end(CTR last) {
        last.addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
