// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.local;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML file, decoded strictly: bytes that are invalid in its encoding result in an exception. (The parser
 * of the Java platform would report them on the console.)
 */
public final class XmlText {

	private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([^\"']*)[\"']");
	private static final Map<String, Charset> KNOWN = Map.of("UTF-8", StandardCharsets.UTF_8, "UTF8", StandardCharsets.UTF_8,
			"ASCII", StandardCharsets.UTF_8, "US-ASCII", StandardCharsets.UTF_8, "ISO-8859-1", StandardCharsets.ISO_8859_1);
	private static final int HEAD = 200;
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private XmlText() {
	}

	/**
	 * Opens the text of a stream, which the caller closes.
	 *
	 * @param maxBytes reading more of them results in an exception
	 * @throws IOException with the reason, which fits in brackets
	 */
	public static Reader open(InputStream in, long maxBytes) throws IOException {
		InputStream buffered = new BufferedInputStream(new Limited(in, maxBytes));
		buffered.mark(HEAD);
		String head = new String(buffered.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
		buffered.reset();
		if (head.indexOf('\0') >= 0 || head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE"))
			throw new IOException("it is encoded as UTF-16 or damaged; save it as UTF-8");
		Matcher encoding = ENCODING.matcher(head);
		Charset charset = encoding.find() ? KNOWN.get(encoding.group(1).toUpperCase(Locale.ROOT)) : StandardCharsets.UTF_8;
		if (charset == null)
			throw new IOException("its encoding is none that is known here; save it as UTF-8");
		BufferedReader text = new BufferedReader(new InputStreamReader(buffered,
				charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
		text.mark(1);
		if (text.read() != BYTE_ORDER_MARK)
			text.reset();
		return text;
	}

	private static final class Limited extends FilterInputStream {

		private final long most;
		private long read;

		Limited(InputStream in, long most) {
			super(in);
			this.most = most;
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			count(one < 0 ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int count = super.read(bytes, from, length);
			count(Math.max(0, count));
			return count;
		}

		private void count(int more) throws IOException {
			read += more;
			if (read > most)
				throw new IOException("it is larger than " + (most >> 20) + " MB");
		}
	}
}
