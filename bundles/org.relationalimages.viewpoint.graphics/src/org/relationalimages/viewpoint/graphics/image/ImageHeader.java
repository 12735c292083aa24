// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.image;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relationalimages.viewpoint.graphics.geometry.Outline;

/** Reads kind and size from the first bytes of a picture, without any graphics toolkit. */
final class ImageHeader {

	private static final int LARGEST = 20_000;
	private static final double MOST_PIXELS = 64_000_000;
	private static final Pattern SVG = Pattern.compile("<svg\\b([^>]*)>", Pattern.DOTALL);
	private static final Pattern VIEW_BOX = Pattern.compile(
			"\\bviewBox\\s*=\\s*[\"']\\s*[-+.\\deE]+[\\s,]+[-+.\\deE]+[\\s,]+([.\\deE+]+)[\\s,]+([.\\deE+]+)");
	private static final Pattern LENGTH = Pattern.compile("\\b(width|height)\\s*=\\s*[\"']\\s*([.\\d]+)(px)?\\s*[\"']");

	private static final Pattern STRETCHED = Pattern.compile("\\bpreserveAspectRatio\\s*=\\s*[\"']none[\"']");

	private ImageHeader() {
	}

	static ImageSource read(String path, URL url, byte[] b) {
		if (b.length > 24 && u8(b, 0) == 0x89 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G')
			return source(path, url, ImageSource.Kind.PNG, u16(b, 18) + (u16(b, 16) << 16), u16(b, 22) + (u16(b, 20) << 16), null, null, null);
		if (b.length > 10 && b[0] == 'G' && b[1] == 'I' && b[2] == 'F')
			return source(path, url, ImageSource.Kind.GIF, u8(b, 6) + (u8(b, 7) << 8), u8(b, 8) + (u8(b, 9) << 8), null, null, null);
		if (b.length > 4 && u8(b, 0) == 0xff && u8(b, 1) == 0xd8)
			return jpeg(path, url, b);
		return svg(path, url, new String(b, 0, Math.min(b.length, 65_536), StandardCharsets.UTF_8));
	}

	private static ImageSource jpeg(String path, URL url, byte[] b) {
		for (int i = 2; i + 9 < b.length && u8(b, i) == 0xff;) {
			int marker = u8(b, i + 1);
			if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc)
				return source(path, url, ImageSource.Kind.JPEG, u16(b, i + 7), u16(b, i + 5), null, null, null);
			i += 2 + Math.max(2, u16(b, i + 2));
		}
		return null;
	}

	private static ImageSource svg(String path, URL url, String text) {
		Matcher root = SVG.matcher(text);
		if (!root.find())
			return null;
		double width = 0;
		double height = 0;
		Matcher box = VIEW_BOX.matcher(root.group(1));
		if (box.find()) {
			width = number(box.group(1));
			height = number(box.group(2));
		}
		double unitsX = width;
		double unitsY = height;
		Matcher length = LENGTH.matcher(root.group(1));
		while (length.find())
			if (length.group(1).equals("width"))
				width = number(length.group(2));
			else
				height = number(length.group(2));
		double across = unitsX > 0 ? unitsX : width;
		double down = unitsY > 0 ? unitsY : height;
		return source(path, url, ImageSource.Kind.SVG, width > 0 ? width : 100, height > 0 ? height : 100,
				SvgOutline.find(text, across, down), SvgOutline.findInnermost(text, across, down),
				STRETCHED.matcher(root.group(1)).find() ? SvgOutline.shape(text, across, down) : null);
	}

	private static double number(String text) {
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	private static ImageSource source(String path, URL url, ImageSource.Kind kind, double width, double height,
			Outline form, Outline room, SvgShape shape) {
		if (!(width > 0 && height > 0 && width <= LARGEST && height <= LARGEST)
				|| kind != ImageSource.Kind.SVG && width * height > MOST_PIXELS)
			return null;
		return new ImageSource(path, url, kind, (int) Math.ceil(width), (int) Math.ceil(height), form, room, shape);
	}

	private static int u8(byte[] b, int i) {
		return b[i] & 0xff;
	}

	private static int u16(byte[] b, int i) {
		return u8(b, i) << 8 | u8(b, i + 1);
	}
}
