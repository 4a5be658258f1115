#!/bin/sh
// Tries to start as a script.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
