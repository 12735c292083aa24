// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.SealedBytes;
import org.relationalimages.casefile.XmiFormat;
import org.relationalimages.casefile.privatefolder.PrivateFile;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.casefile.read.ForeignFile;

/** The file of a journal: the head as text, an empty line, and the state of the case, protected where the case is. */
final class JournalFile {

	/** The ending of journals. */
	static final String ENDING = ".journal";

	private static final int LONGEST_HEAD = 1 << 16;
	private static final int HEAD_OF_SEALED = 8;

	private JournalFile() {
	}

	/** The part of a journal after the head. */
	record Body(String lastStep, JournalSnapshot snapshot) {
	}

	static void write(Path file, JournalHead head, Body body, Sealer sealer) throws IOException {
		PrivateFile.write(file, head.bytes(), new byte[] { '\n' }, sealer.seal(bytes(body), Content.JOURNAL));
	}

	/** The whole content of a journal. */
	static byte[] bytes(JournalHead head, Body body, Sealer sealer) throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.write(head.bytes());
		all.write('\n');
		all.write(sealer.seal(bytes(body), Content.JOURNAL));
		return all.toByteArray();
	}

	private static byte[] bytes(Body body) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.snapshot().caseBytes().length
				+ body.snapshot().viewsBytes().length + 256);
		DataOutputStream out = new DataOutputStream(bytes);
		for (byte[] part : new byte[][] { body.lastStep().getBytes(StandardCharsets.UTF_8), body.snapshot().caseBytes(),
				body.snapshot().viewsBytes() }) {
			out.writeInt(part.length);
			out.write(part);
		}
		return bytes.toByteArray();
	}

	/** The head; empty when the file is no journal, or a damaged one. */
	static Optional<JournalHead> head(Path file) {
		try {
			byte[] bytes = ForeignFile.found(file).head(LONGEST_HEAD);
			return JournalHead.of(Arrays.copyOf(bytes, Math.max(0, end(bytes))));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** Where the empty line after the head begins; -1 when there is none. */
	private static int end(byte[] bytes) {
		for (int i = 1; i < Math.min(bytes.length, LONGEST_HEAD); i++)
			if (bytes[i] == '\n' && bytes[i - 1] == '\n')
				return i;
		return -1;
	}

	/** Whether the state in it is protected, independent of the head. */
	static boolean isSealed(Path file) {
		try {
			byte[] bytes = ForeignFile.found(file).head(LONGEST_HEAD + HEAD_OF_SEALED);
			int end = end(bytes);
			return end >= 0 && Protection.isSealed(Arrays.copyOfRange(bytes, end + 1, Math.min(bytes.length, end + 1 + HEAD_OF_SEALED)));
		} catch (IOException e) {
			return false; // opening it will report the reason
		}
	}

	static Body body(Path file, Protection protection) throws CaseFileException {
		try {
			byte[] bytes = ForeignFile.found(file).bytes(XmiFormat.MAX_BYTES);
			int end = end(bytes);
			if (end < 0)
				throw damaged(file, null);
			byte[] sealed = Arrays.copyOfRange(bytes, end + 1, bytes.length);
			return body(SealedBytes.open(sealed, Content.JOURNAL, protection, file.getFileName().toString()));
		} catch (CaseFileException e) {
			throw e;
		} catch (IOException e) {
			throw damaged(file, e);
		}
	}

	private static Body body(byte[] plain) throws IOException {
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain));
		String lastStep = new String(part(in), StandardCharsets.UTF_8);
		return new Body(lastStep, new JournalSnapshot(part(in), part(in)));
	}

	private static byte[] part(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > in.available())
			throw new IOException("it ends too early");
		return in.readNBytes(length);
	}

	private static CaseFileException damaged(Path file, IOException e) {
		return new CaseFileException(file.toString(),
				"these unsaved changes can't be recovered, because their journal is damaged; open the case as it was saved", e);
	}
}
