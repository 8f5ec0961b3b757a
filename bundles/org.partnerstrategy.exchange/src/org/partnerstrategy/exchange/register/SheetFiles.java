/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.partnerstrategy.model.text.Message;

/**
 * Opens workbooks of all kinds, which it knows by their content: whatever a file is called.
 *
 * @param name the name of the file
 * @param content its bytes
 * @param password opens it when it is protected
 */
record SheetFiles(String name, byte[] content, Optional<String> password) {

    private static final byte[] COMPOUND_FILE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };
    private static final byte[] ZIP_FILE = { 'P', 'K', 3, 4 };
    private static final byte[] EMPTY_ZIP_FILE = { 'P', 'K', 5, 6 };

    /** How workbooks of Excel 2 to 4 begin. */
    private static final int OLDEST = 0x09;

    /** The password of workbooks that are protected against changes only. */
    private static final String NO_SECRET = "VelvetSweatshop";

    /** More rounds than any program asks for keep a computer busy for hours. */
    private static final int MOST_ROUNDS = 10_000_000;

    /** Whether the content is that of a workbook, which is no text. */
    static boolean areRecognisedIn(byte[] content) {
        return begins(content, ZIP_FILE) || begins(content, EMPTY_ZIP_FILE) || begins(content, COMPOUND_FILE)
                || content.length > 2 && content[0] == OLDEST && content[1] <= OLDEST && content[2] < ' ';
    }

    private static boolean begins(byte[] content, byte[] sign) {
        return content.length >= sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }

    /**
     * Opens the workbook.
     *
     * @throws RegisterException when it is none that can be read, or needs another password
     */
    SheetFile open() throws IOException, XMLStreamException, RegisterException {
        if (begins(content, ZIP_FILE)) {
            return openZip();
        }
        if (!begins(content, COMPOUND_FILE)) {
            throw problem(begins(content, EMPTY_ZIP_FILE) ? "workbook.damaged" : "workbook.old");
        }
        QuietLog.begin();
        POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content));
        if (file.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
            return new SheetFiles(name, decrypted(file), Optional.empty()).open();
        }
        if (!file.getRoot().hasEntryCaseInsensitive("Workbook") && !file.getRoot().hasEntryCaseInsensitive("Book")) {
            throw problem("workbook.none");
        }
        try {
            return new OldExcelFile(file.getRoot(), password);
        } catch (EncryptedDocumentException e) {
            throw protectedByPassword(e);
        } catch (OldExcelFormatException e) {
            throw new RegisterException(name, Message.of(SheetFiles.class, "workbook.old"), e);
        }
    }

    private SheetFile openZip() throws IOException, XMLStreamException, RegisterException {
        boolean isOpenDocument;
        try (ZipParts parts = new ZipParts(content)) {
            isOpenDocument = parts.has("content.xml") || parts.has("META-INF/manifest.xml");
            if (!isOpenDocument && !parts.has("[Content_Types].xml") && !parts.has("xl/workbook.xml")) {
                throw problem("workbook.none");
            }
        }
        if (!isOpenDocument) {
            return XlsxFile.of(name, content);
        }
        if (!OpenDocumentFile.isEncrypted(content)) {
            return OpenDocumentFile.inZip(content);
        }
        if (password.isEmpty()) {
            throw protectedByPassword(null);
        }
        try {
            return OpenDocumentFile.sealed(content, password.get());
        } catch (GeneralSecurityException e) {
            throw protectedByPassword(e);
        } catch (UnsupportedOperationException e) {
            throw new RegisterException(name, Message.of(SheetFiles.class, "workbook.sealed"), e);
        }
    }

    private byte[] decrypted(POIFSFileSystem file) throws IOException, RegisterException {
        EncryptionInfo encryption = new EncryptionInfo(file);
        if (encryption.getVerifier().getSpinCount() > MOST_ROUNDS) {
            throw problem("workbook.damaged");
        }
        Decryptor decryptor = Decryptor.getInstance(encryption);
        try {
            if (!(password.isPresent() && decryptor.verifyPassword(password.get()))
                    && !decryptor.verifyPassword(NO_SECRET)) {
                throw protectedByPassword(null);
            }
            try (InputStream stream = decryptor.getDataStream(file)) {
                return stream.readAllBytes();
            }
        } catch (GeneralSecurityException e) {
            throw protectedByPassword(e);
        }
    }

    private RegisterException protectedByPassword(Exception cause) {
        return new ProtectedRegisterException(name,
                Message.of(SheetFiles.class, password.isPresent() ? "password.wrong" : "password.needed"), cause);
    }

    private RegisterException problem(String key) {
        return new RegisterException(name, Message.of(SheetFiles.class, key));
    }

    /**
     * Opens a text that holds tables, but is no CSV or JSON; none when it is none.
     *
     * @param text the content as text
     */
    static Optional<SheetFile> in(String text) throws IOException, XMLStreamException {
        if (OpenDocumentFile.isRecognisedIn(text)) {
            return Optional.of(OpenDocumentFile.flat(text));
        }
        if (SpreadsheetXmlFile.isRecognisedIn(text)) {
            return Optional.of(new SpreadsheetXmlFile(text));
        }
        return HtmlFile.isRecognisedIn(text) ? Optional.of(new HtmlFile(text)) : Optional.empty();
    }
}
