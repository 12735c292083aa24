// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.kill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** An open file whose program may die before, during and after each write. */
final class DyingChannel extends FileChannel {

	private final FileChannel real;

	DyingChannel(FileChannel real) {
		this.real = real;
	}

	@Override
	public int read(ByteBuffer into) throws IOException {
		Death.look();
		return real.read(into);
	}

	@Override
	public long read(ByteBuffer[] into, int from, int length) throws IOException {
		Death.look();
		return real.read(into, from, length);
	}

	@Override
	public int write(ByteBuffer bytes) throws IOException {
		Death.step();
		int length = bytes.remaining();
		if (length > 1) {
			int limit = bytes.limit();
			bytes.limit(bytes.position() + length / 2);
			real.write(bytes);
			bytes.limit(limit);
			Death.step();
		}
		real.write(bytes);
		return length - bytes.remaining();
	}

	@Override
	public long write(ByteBuffer[] bytes, int from, int length) throws IOException {
		long written = 0;
		for (int i = from; i < from + length; i++)
			written += write(bytes[i]);
		return written;
	}

	@Override
	public long position() throws IOException {
		return real.position();
	}

	@Override
	public FileChannel position(long position) throws IOException {
		real.position(position);
		return this;
	}

	@Override
	public long size() throws IOException {
		Death.look();
		return real.size();
	}

	@Override
	public FileChannel truncate(long size) throws IOException {
		Death.step();
		real.truncate(size);
		return this;
	}

	/** No power cut is simulated, so nothing is forced to the disk. */
	@Override
	public void force(boolean metaData) throws IOException {
		Death.step();
	}

	@Override
	public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
		Death.look();
		return real.transferTo(position, count, target);
	}

	@Override
	public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
		Death.step();
		return real.transferFrom(source, position, count);
	}

	@Override
	public int read(ByteBuffer into, long position) throws IOException {
		Death.look();
		return real.read(into, position);
	}

	@Override
	public int write(ByteBuffer bytes, long position) throws IOException {
		Death.step();
		return real.write(bytes, position);
	}

	@Override
	public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
		Death.look();
		return real.map(mode, position, size);
	}

	@Override
	public FileLock lock(long position, long size, boolean shared) throws IOException {
		Death.look();
		return real.lock(position, size, shared);
	}

	@Override
	public FileLock tryLock(long position, long size, boolean shared) throws IOException {
		Death.look();
		return real.tryLock(position, size, shared);
	}

	@Override
	protected void implCloseChannel() throws IOException {
		Death.closed(this);
		real.close();
	}
}
